'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import type { Option } from '@/components/ui/select-field'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextAreaField } from '@/components/ui/text-field'
import { LANGUAGE_NAMES } from '@/i18n/language-names'
import type { Locale } from '@/i18n/routing'
import { circulationAction } from '../actions'
import { COMMENT_LENGTH } from '../limits'
import type { CirculationAct } from '../validation'

export type Bound = { meeting: string; revision: number; formKey: string }

type Props = {
  act: CirculationAct
  bound: Bound
  /** Names the fields of this form among others of its kind. */
  id?: string
  /** Clauses to choose from, where the act is about one. */
  clauses?: readonly Option[]
  /** What is asked for in words, where anything is. */
  text?: 'text' | 'reason'
  /** Whether other words may be wished for the clause. */
  suggests?: boolean
  /** In which language the words are written; asked where it is given. */
  language?: Locale
  children: ReactNode
}

/** One act in the circulation. Whatever comes back, what was typed stays; a second press is the same act. */
export function CirculationForm({
  act,
  bound,
  id = act,
  clauses,
  text,
  language,
  suggests,
  children,
}: Props) {
  const t = useTranslations('circulation')
  const [refused, send] = useActionState(circulationAction, null)
  const chosen = refused?.kept.clause || clauses?.[0]?.value
  return (
    <form action={send} className="grid max-w-[46rem] gap-4">
      {refused && (
        <Notice tone="bad" urgent title={t(`refused.${refused.code}`)}>
          {text && t('kept')}
        </Notice>
      )}
      <input type="hidden" name="act" value={act} />
      {Object.entries(bound).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {clauses && (
        <SelectField
          key={`c${chosen}`}
          id={`${id}-clause`}
          name="clause"
          label={t('field.clause')}
          options={clauses}
          defaultValue={chosen}
          dir="ltr"
        />
      )}
      {language && (
        <SelectField
          id={`${id}-language`}
          name="language"
          label={t('field.language')}
          options={(['en', 'ru', 'ur'] as const).map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          defaultValue={refused?.kept.language || language}
        />
      )}
      {text && (
        <TextAreaField
          id={`${id}-text`}
          name="text"
          label={t(`field.${text}`)}
          required
          maxLength={COMMENT_LENGTH}
          rows={4}
          defaultValue={refused?.kept.text}
        />
      )}
      {suggests && (
        <TextAreaField
          id={`${id}-suggestion`}
          name="suggestion"
          label={t('field.suggestion')}
          hint={t('hint.suggestion')}
          dir="ltr"
          rows={4}
          defaultValue={refused?.kept.suggestion}
        />
      )}
      {children}
    </form>
  )
}

/** The button of such a form. */
export function Send({ children, primary = false, ...rest }: SendProps) {
  const t = useTranslations('circulation')
  return (
    <SubmitButton pendingLabel={t('working')} look={primary ? 'primary' : 'secondary'} {...rest}>
      {children}
    </SubmitButton>
  )
}

type SendProps = { children: ReactNode; primary?: boolean; name?: string; value?: string }
