'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { Fieldset } from '@/components/ui/choice'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Notice } from '@/components/ui/notice'
import type { Option } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Clock } from '@/i18n/format-clock'
import { callMeetingAction, counterProposalAction } from '../actions'
import type { TypedRound } from '../validation/fields'
import { DateFields } from './date-fields'
import { MeetingFields } from './meeting-fields'
import { PlaceFields } from './place-fields'
import { useRoundFields } from './use-round-fields'

type Props = {
  /** Absent where a meeting is called. */
  meeting?: { id: string; rounds: number }
  bodies: readonly Option[]
  hosts: readonly Option[]
  typed: TypedRound
  formKey: string
  noticeDays: number
  home: { timeZone: string; clockLabel: string; name: string }
  clocks: readonly Clock[]
  back: `/${string}`
}

/** One round of dates, written by either side. Whatever goes wrong, what was typed stands in the fields again. */
export function RoundForm({ meeting, bodies, hosts, typed, formKey, noticeDays, home, clocks, back }: Props) {
  const t = useTranslations('meeting-dates')
  const [refused, send] = useActionState(meeting ? counterProposalAction : callMeetingAction, null)
  const fields = useRoundFields(typed, refused, noticeDays)
  return (
    <form id="round" action={send} className="grid gap-10" noValidate>
      {refused && fields.errors.length > 0 && (
        <ErrorSummary title={t(`refused.${refused.code}`)} errors={fields.errors} kept={t('form.kept')} />
      )}
      {refused && fields.errors.length === 0 && (
        <Notice tone="bad" urgent title={t(`refused.${refused.code}`)}>
          {t('form.kept')}
        </Notice>
      )}
      <input type="hidden" name="formKey" value={formKey} />
      <input type="hidden" name="seen" value={refused?.seen ?? ''} />
      {meeting ? (
        <>
          <input type="hidden" name="meetingId" value={meeting.id} />
          <input type="hidden" name="base" value={meeting.rounds} />
        </>
      ) : (
        <MeetingFields fields={fields} bodies={bodies} />
      )}
      <Fieldset
        legend={t('form.dates')}
        hint={t('form.datesHint', { side: home.name, clock: home.clockLabel })}
      >
        <DateFields fields={fields} home={home.timeZone} clocks={clocks} noticeDays={noticeDays} />
      </Fieldset>
      <Fieldset legend={t('form.where')} hint={t('form.whereHint')}>
        <PlaceFields fields={fields} hosts={hosts} />
      </Fieldset>
      <div className="flex flex-wrap gap-4">
        <SubmitButton look="primary" pendingLabel={t('form.working')}>
          {meeting ? t('form.counter') : t('form.call')}
        </SubmitButton>
        <ButtonLink look="quiet" href={back}>
          {t('form.back')}
        </ButtonLink>
      </div>
    </form>
  )
}
