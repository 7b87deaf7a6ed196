'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { addVersionAction } from '../actions'
import { LanguageField } from './language-field'
import { UploadField } from './upload-field'

type Props = { paperId: string; formKey: string; language: string; readers: string }

/** A newer file of the same paper, for the same readers. */
export function VersionForm({ paperId, formKey, language, readers }: Props) {
  const t = useTranslations('papers')
  const [state, add] = useActionState(addVersionAction, null)
  return (
    <form action={add} className="grid max-w-[46rem] gap-6">
      {state && <Notice tone="bad" urgent title={t(`refused.${state.code}`)} />}
      <input type="hidden" name="paperId" value={paperId} />
      <input type="hidden" name="formKey" value={state?.kept.formKey || formKey} />
      <UploadField place={paperId} />
      <LanguageField kept={state?.kept.language || language} />
      <p className="border-accent border-s-4 ps-4">{readers}</p>
      <p>
        <SubmitButton pendingLabel={t('form.saving')}>{t('version.save')}</SubmitButton>
      </p>
    </form>
  )
}
