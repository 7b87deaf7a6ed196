'use client'

import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { directionOf } from '@/i18n/direction'
import {
  CAPACITIES,
  languageOf,
  lengthOf,
  type MemberField,
  TEXT_FIELDS,
  type TypedMember,
} from '../validation/member'

type Props = {
  typed: TypedMember
  errors: readonly { fieldId: MemberField; message: string }[]
  /** The same person as a colleague saved them meanwhile. */
  theirs: TypedMember | null
}

export function MemberFields({ typed, errors, theirs }: Props) {
  const t = useTranslations('delegations')
  const errorOf = (field: MemberField) => errors.find(({ fieldId }) => fieldId === field)?.message
  return (
    <>
      <SelectField
        // A list keeps its choice only when it is made anew with it.
        key={typed.capacity}
        id="capacity"
        name="capacity"
        label={t('member.capacity')}
        error={errorOf('capacity')}
        defaultValue={typed.capacity ?? ''}
        options={[
          { value: '', label: t('member.choose') },
          ...CAPACITIES.map((capacity) => ({ value: capacity, label: t(`capacity.${capacity}`) })),
        ]}
      />
      {TEXT_FIELDS.map((field) => (
        <div key={field}>
          <TextField
            id={field}
            name={field}
            label={t(`field.${field}`)}
            error={errorOf(field)}
            lang={languageOf(field)}
            dir={directionOf(languageOf(field))}
            maxLength={lengthOf(field)}
            defaultValue={typed[field] ?? ''}
          />
          {theirs && theirs[field] !== typed[field]?.trim() && (
            <p className="mt-1.5 border-warn border-s-4 ps-3 text-sm">
              <span className="font-semibold text-warn">{t('member.theirs')}</span> <bdi>{theirs[field]}</bdi>
            </p>
          )}
        </div>
      ))}
    </>
  )
}
