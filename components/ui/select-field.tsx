import type { ComponentProps } from 'react'
import { CONTROL_LOOK } from '@/components/ui/control-look'
import { describedBy, Field, type FieldWords } from '@/components/ui/field'

export type Option = { value: string; label: string }

type Props = Omit<ComponentProps<'select'>, 'id' | 'className' | 'children'> &
  FieldWords & { name: string; options: readonly Option[] }

export function SelectField({ label, hint, error, note, options, ...select }: Props) {
  const words = { id: select.id, label, hint, error, note }
  return (
    <Field {...words}>
      <select {...select} {...describedBy(words)} className={CONTROL_LOOK}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
