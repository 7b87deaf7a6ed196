'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { saveMailPreferencesAction } from '../actions'
import { FREQUENCIES, MAIL_GROUPS, type MailPreferences } from '../validation'

export function MailPreferencesForm({ preferences }: { preferences: MailPreferences }) {
  const t = useTranslations('mail.preferences')
  const [state, save] = useActionState(saveMailPreferencesAction, null)
  const options = FREQUENCIES.map((value) => ({ value, label: t(`frequencies.${value}`) }))
  return (
    <form action={save} className="grid max-w-[46rem] gap-5">
      {state?.code === 'saved' && <Notice tone="good" title={t('saved')} />}
      {state && state.code !== 'saved' && <Notice tone="bad" title={t(`refused.${state.code}`)} urgent />}
      {MAIL_GROUPS.map((group) => (
        <SelectField
          // Chosen anew when what is stored changed: a browser would keep what the form showed before.
          key={`${group} ${preferences[group]}`}
          id={`mail-${group}`}
          name={group}
          label={t(`groups.${group}`)}
          hint={t(`hints.${group}`)}
          options={options}
          defaultValue={preferences[group]}
        />
      ))}
      <p>
        <SubmitButton pendingLabel={t('saving')}>{t('save')}</SubmitButton>
      </p>
    </form>
  )
}
