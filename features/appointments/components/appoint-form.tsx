'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Checkbox } from '@/components/ui/choice'
import { Notice } from '@/components/ui/notice'
import { type Option, SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { appointAlternateAction } from '../actions'

export function AppointForm({ people, formKey }: { people: readonly Option[]; formKey: string }) {
  const t = useTranslations('appointments')
  const [refused, send] = useActionState(appointAlternateAction, null)
  const kept = refused?.kept
  return (
    <form action={send} className="grid max-w-md gap-4">
      {refused && <Notice tone="bad" urgent title={t(`refused.${refused.code}`)} />}
      <input type="hidden" name="formKey" value={formKey} />
      <SelectField
        key={kept?.alternate}
        id="alternate"
        name="alternate"
        label={t('alternate')}
        options={people}
        defaultValue={kept?.alternate || people[0]?.value}
      />
      <TextField id="from" name="fromOn" type="date" label={t('from')} defaultValue={kept?.fromOn} required />
      <TextField
        id="until"
        name="untilOn"
        type="date"
        label={t('until')}
        defaultValue={kept?.untilOn}
        required
      />
      <Checkbox
        id="may-sign"
        name="maySign"
        value="yes"
        label={t('maySign')}
        defaultChecked={kept?.maySign === 'yes'}
      />
      <p>
        <SubmitButton look="primary" pendingLabel={t('working')}>
          {t('appoint')}
        </SubmitButton>
      </p>
    </form>
  )
}
