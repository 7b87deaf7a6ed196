'use client'

import { useTranslations } from 'next-intl'

/** What somebody else saved in this field meanwhile. */
export function SavedText({ text }: { text: string | null }) {
  const t = useTranslations('opportunity-forms.conflict')
  if (text === null) return null
  return (
    <div className="mt-1.5 border-warn border-s-4 ps-3 text-sm">
      <p className="font-semibold text-warn">{text === '' ? t('savedEmpty') : t('saved')}</p>
      <p dir="auto" className="whitespace-pre-wrap">
        {text}
      </p>
    </div>
  )
}
