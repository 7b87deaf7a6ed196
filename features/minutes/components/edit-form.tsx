'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState } from 'react'
import { Checkbox } from '@/components/ui/choice'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import { OfficeFields } from '@/components/ui/office-fields'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextAreaField, TextField } from '@/components/ui/text-field'
import { editMinutesAction } from '../actions'
import { CLAUSE_KINDS } from '../kinds'

export type EditBound = {
  meeting: string
  base: number
  formKey: string
  clause?: string
  after?: string
  revision?: number
  edit?: string
}

type ClauseOffices = Record<string, { en: string; ru: string }> | null

type Props = {
  bound: EditBound
  id: string
  /** The fields of a clause; without them the form only has its buttons. */
  fields?: { en: string; ru: string; kind: string; dueOn: string; offices: ClauseOffices }
  /** Whose offices can be named. */
  sides?: readonly { code: string; name: string }[]
  /** An edit of this text voids what was agreed, and the writer says so. */
  voids: boolean
  children: ReactNode
}

/** One edit of the text. Whatever comes back, what was typed stays. */
export function EditForm({ bound, id, fields, sides = [], voids, children }: Props) {
  const t = useTranslations('minutes-edit')
  const kinds = useTranslations('minutes.kinds')
  const [refused, send] = useActionState(editMinutesAction, null)
  const typed = refused?.kept.kind ? { ...fields, ...refused.kept } : fields
  return (
    <form action={send} className="grid gap-4">
      {refused && (
        <Notice tone="bad" urgent title={t(`refused.${refused.code}`)}>
          {fields && t('kept')}
        </Notice>
      )}
      {Object.entries(bound).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {typed && (
        <>
          <SelectField
            key={`k${typed.kind}`}
            id={`${id}-kind`}
            name="kind"
            label={t('field.kind')}
            options={CLAUSE_KINDS.map((value) => ({ value, label: kinds(value) }))}
            defaultValue={typed.kind}
          />
          <div className="grid gap-4 md:grid-cols-2">
            {(['en', 'ru'] as const).map((language) => (
              <TextAreaField
                key={language}
                id={`${id}-${language}`}
                name={language}
                label={t(`field.${language}`)}
                lang={language}
                dir="ltr"
                rows={8}
                hint={t('marks')}
                defaultValue={typed[language]}
              />
            ))}
          </div>
          <TextField
            id={`${id}-due`}
            name="dueOn"
            type="date"
            label={t('field.dueOn')}
            defaultValue={typed.dueOn}
          />
          <Disclosure summary={t('field.offices')}>
            <OfficeFields
              id={id}
              sides={sides}
              typed={(name, side, language) =>
                refused?.kept[name] ?? fields?.offices?.[side]?.[language] ?? ''
              }
            />
          </Disclosure>
        </>
      )}
      {voids && <Checkbox id={`${id}-voids`} name="voids" value="yes" label={t('voids')} required />}
      <div className="flex flex-wrap items-end gap-3">{children}</div>
    </form>
  )
}

type ButtonProps = { children: ReactNode; value: string; primary?: boolean; describes?: string }

/** The button says which edit it is. `describes`: the clause it is about, for whoever does not see where it stands. */
export function EditButton({ children, value, primary = false, describes }: ButtonProps) {
  const t = useTranslations('minutes-edit')
  return (
    <SubmitButton
      pendingLabel={t('working')}
      look={primary ? 'primary' : 'secondary'}
      name="edit"
      value={value}
      // Nothing that a form asks for keeps a clause from being moved.
      formNoValidate={!primary}
    >
      {children}
      {describes && <span className="sr-only">: {describes}</span>}
    </SubmitButton>
  )
}
