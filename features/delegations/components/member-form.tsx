'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { saveMemberAction } from '../actions'
import { MEMBER_FIELDS, type TypedMember } from '../validation/member'
import { MemberFields } from './member-fields'
import { useFaultWords } from './use-fault-words'

type Props = {
  meeting: string
  page: `/${string}`
  base: number
  formKey: string
  /** Absent for a new person. */
  memberKey?: string
  typed: TypedMember
}

/** One line of the list. Whatever goes wrong, what was typed stands in the fields again. */
export function MemberForm({ meeting, page, base, formKey, memberKey, typed }: Props) {
  const t = useTranslations('delegations')
  const words = useFaultWords()
  const [refused, save] = useActionState(saveMemberAction, null)
  const faults = refused?.faults ?? []
  const newer = refused?.newer
  const errors = MEMBER_FIELDS.flatMap((field) => {
    const fault = faults.find((one) => one.field === field)
    return fault ? [{ fieldId: field, message: words.ofField(fault) }] : []
  })
  return (
    <form action={save} className="grid max-w-[46rem] gap-5" noValidate>
      <p className="text-soft">{t('member.lead')}</p>
      <ErrorSummary title={t('refused.invalid')} errors={errors} kept={t('refused.kept')} />
      {newer && <Notice tone="warn" urgent title={t('refused.stale', { number: newer.number })} />}
      {refused && refused.code !== 'invalid' && refused.code !== 'stale' && (
        <Notice tone="bad" urgent title={t(`refused.${refused.code}`)} />
      )}
      <input type="hidden" name="meeting" value={meeting} />
      <input type="hidden" name="formKey" value={formKey} />
      {memberKey && <input type="hidden" name="key" value={memberKey} />}
      {/* Who has seen the newer list saves over it knowingly. */}
      <input type="hidden" name="base" value={newer?.number ?? base} />
      <MemberFields typed={refused?.kept ?? typed} errors={errors} theirs={newer?.member ?? null} />
      <div className="flex flex-wrap gap-4">
        <SubmitButton look="primary" pendingLabel={t('working')}>
          {t('member.save')}
        </SubmitButton>
        <ButtonLink look="quiet" href={page}>
          {t('back')}
        </ButtonLink>
      </div>
    </form>
  )
}
