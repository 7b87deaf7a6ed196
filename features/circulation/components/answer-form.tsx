'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Checkbox } from '@/components/ui/choice'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextAreaField } from '@/components/ui/text-field'
import { answerCommentAction } from '../actions'
import { COMMENT_LENGTH } from '../limits'

type Props = { meeting: string; comment: string; formKey: string; hasWording: boolean }

/** For the staff of either side: take the wording into the text, note the comment, or decline it with a reason. */
export function AnswerForm({ meeting, comment, formKey, hasWording }: Props) {
  const t = useTranslations('circulation')
  const [refused, send] = useActionState(answerCommentAction, null)
  return (
    <Disclosure summary={t('answer.title')}>
      <form action={send} className="grid max-w-[46rem] gap-4">
        {refused && <Notice tone="bad" urgent title={t(`answer.refused.${refused.code}`)} />}
        <input type="hidden" name="meeting" value={meeting} />
        <input type="hidden" name="comment" value={comment} />
        <input type="hidden" name="formKey" value={formKey} />
        {hasWording && (
          <Checkbox id={`voids-${comment}`} name="voids" value="yes" label={t('answer.voids')} />
        )}
        <TextAreaField
          id={`reason-${comment}`}
          name="reason"
          label={t('answer.reason')}
          maxLength={COMMENT_LENGTH}
          rows={2}
          defaultValue={refused?.kept.reason}
        />
        <p className="flex flex-wrap gap-3">
          {hasWording && (
            <Answer value="accepted" look="primary">
              {t('answer.accept')}
            </Answer>
          )}
          <Answer value="noted">{t('answer.note')}</Answer>
          <Answer value="declined" look="danger">
            {t('answer.decline')}
          </Answer>
        </p>
      </form>
    </Disclosure>
  )
}

type AnswerProps = { value: string; look?: 'primary' | 'danger'; children: string }

function Answer({ value, look, children }: AnswerProps) {
  const t = useTranslations('circulation')
  return (
    <SubmitButton name="answer" value={value} look={look ?? 'secondary'} pendingLabel={t('working')}>
      {children}
    </SubmitButton>
  )
}
