import type { ComponentProps } from 'react'
import { CONTROL_LOOK } from '@/components/ui/control-look'
import { describedBy, Field, type FieldWords } from '@/components/ui/field'

type Own<T extends 'input' | 'textarea'> = Omit<ComponentProps<T>, 'id' | 'className'> &
  FieldWords & { name: string }

/** Give `defaultValue` what the person typed, so that an error never loses it. */
export function TextField({ label, hint, error, note, ...input }: Own<'input'>) {
  const words = { id: input.id, label, hint, error, note }
  return (
    <Field {...words}>
      <input type="text" dir="auto" {...input} {...describedBy(words)} className={CONTROL_LOOK} />
    </Field>
  )
}

export function TextAreaField({ label, hint, error, note, ...input }: Own<'textarea'>) {
  const words = { id: input.id, label, hint, error, note }
  return (
    <Field {...words}>
      <textarea rows={5} dir="auto" {...input} {...describedBy(words)} className={CONTROL_LOOK} />
    </Field>
  )
}
