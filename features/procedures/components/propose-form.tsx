'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import { OfficeFields } from '@/components/ui/office-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextAreaField, TextField } from '@/components/ui/text-field'
import { proposeProcedureAction } from '../actions'

type Props = { formKey: string; sides: readonly { code: string; name: string }[] }

export function ProposeProcedureForm({ formKey, sides }: Props) {
  const t = useTranslations('procedures')
  const [refused, send] = useActionState(proposeProcedureAction, null)
  return (
    <form action={send} className="grid gap-5">
      {refused && <Notice tone="bad" urgent title={t(`refused.${refused.code}`)} />}
      <input type="hidden" name="formKey" value={formKey} />
      <div className="grid gap-4 md:grid-cols-2">
        {(['en', 'ru'] as const).map((language) => (
          <div key={language} className="grid gap-4">
            <TextField
              id={`title-${language}`}
              name={`title.${language}`}
              label={t(`title.${language}`)}
              lang={language}
              dir="ltr"
              minLength={3}
              maxLength={200}
              defaultValue={refused?.kept[`title.${language}`]}
              required
            />
            <TextAreaField
              id={`text-${language}`}
              name={language}
              label={t(`text.${language}`)}
              lang={language}
              dir="ltr"
              rows={8}
              hint={t('marks')}
              defaultValue={refused?.kept[language]}
              required
            />
          </div>
        ))}
      </div>
      <TextField id="due" name="dueOn" type="date" label={t('dueOn')} defaultValue={refused?.kept.dueOn} />
      <Disclosure summary={t('offices')}>
        <OfficeFields id="procedure" sides={sides} typed={(name) => refused?.kept[name] ?? ''} />
      </Disclosure>
      <p>
        <SubmitButton look="primary" pendingLabel={t('working')}>
          {t('propose')}
        </SubmitButton>
      </p>
    </form>
  )
}
