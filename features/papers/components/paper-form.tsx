'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useState } from 'react'
import { Fieldset, Radio } from '@/components/ui/choice'
import { Notice } from '@/components/ui/notice'
import { type Option, SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { addPaperAction } from '../actions'
import { TITLE_LENGTH } from '../handing-in'
import { LanguageField } from './language-field'
import { UploadField } from './upload-field'

type Props = {
  meetingId: string
  formKey: string
  items: readonly Option[]
  /** The sides by name: whose paper it is, and who would read it too. */
  own: string
  other: string
}

/** File, words, and above all: who will read it. What was typed stays, whatever is wrong with the file. */
export function PaperForm({ meetingId, formKey, items, own, other }: Props) {
  const t = useTranslations('papers')
  const [state, add] = useActionState(addPaperAction, null)
  const [audience, setAudience] = useState(state?.kept.audience ?? '')
  const kept = state?.kept
  const choice = (value: 'own' | 'both') => ({
    ...{ id: `audience-${value}`, name: 'audience', value, required: true },
    label: t(`form.${value}`, { own, other }),
    hint: value === 'own' ? t('form.ownHint', { other }) : t('form.bothHint'),
    defaultChecked: kept?.audience === value,
    onChange: () => setAudience(value),
  })
  return (
    <form action={add} className="grid max-w-[46rem] gap-6">
      {state && (
        <Notice tone="bad" urgent title={t(`refused.${state.code}`)}>
          {t('form.kept')}
        </Notice>
      )}
      <input type="hidden" name="meetingId" value={meetingId} />
      <input type="hidden" name="formKey" value={kept?.formKey || formKey} />
      <UploadField place={meetingId} />
      <TextField
        id="paper-title"
        name="title"
        label={t('form.title')}
        hint={t('form.titleHint')}
        required
        maxLength={TITLE_LENGTH}
        defaultValue={kept?.title}
      />
      <LanguageField kept={kept?.language} />
      <SelectField
        id="paper-item"
        name="itemId"
        label={t('form.item')}
        options={[{ value: '', label: t('wholeMeeting') }, ...items]}
        defaultValue={kept?.itemId}
      />
      <Fieldset legend={t('form.audience')}>
        <Radio {...choice('own')} />
        <Radio {...choice('both')} />
      </Fieldset>
      <div className="grid gap-3">
        <p role="status" className="border-accent border-s-4 ps-4 empty:hidden">
          {audience && t(audience === 'both' ? 'form.willBoth' : 'form.willOwn', { own, other })}
        </p>
        <p>
          <SubmitButton look="primary" pendingLabel={t('form.saving')}>
            {t(audience === 'both' ? 'form.saveBoth' : 'form.save')}
          </SubmitButton>
        </p>
      </div>
    </form>
  )
}
