import { useTranslations } from 'next-intl'

/** Marks one invented entry among real ones. */
export function DemonstrationMark() {
  const t = useTranslations('ui.demonstration')
  return (
    <span className="inline-block rounded-sm border border-edge border-dashed px-2 text-soft text-sm">
      {t('mark')}
    </span>
  )
}

/** Stands at the top of every page of a demonstration portal. */
export function DemonstrationNote() {
  const t = useTranslations('ui.demonstration')
  return <p className="border-line border-b bg-sunken px-4 py-1 text-center text-soft text-xs">{t('note')}</p>
}
