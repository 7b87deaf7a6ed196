import type { ComponentProps, ReactNode } from 'react'
import { describedBy, FieldError, type FieldWords } from '@/components/ui/field'

type Props = Omit<ComponentProps<'input'>, 'id' | 'className' | 'type'> & FieldWords & { name: string }

function Choice({ type, label, hint, error, ...input }: Props & { type: 'checkbox' | 'radio' }) {
  const words = { id: input.id, label, hint, error }
  return (
    <div className="py-1">
      {error && <FieldError id={input.id}>{error}</FieldError>}
      <label htmlFor={input.id} className="flex min-h-8 items-baseline gap-3">
        <input type={type} {...input} {...describedBy(words)} className="size-5 shrink-0 translate-y-1" />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={`${input.id}-hint`} className="ps-8 text-soft text-sm">
          {hint}
        </p>
      )}
    </div>
  )
}

export function Checkbox(props: Props) {
  return <Choice type="checkbox" {...props} />
}

export function Radio(props: Props) {
  return <Choice type="radio" {...props} />
}

type FieldsetProps = { legend: ReactNode; hint?: ReactNode; heads?: boolean; children: ReactNode }

/** Choices that answer one question: the legend is the question; or it `heads` a group of whole fields. */
export function Fieldset({ legend, hint, heads, children }: FieldsetProps) {
  return (
    <fieldset>
      <legend className={`font-semibold ${heads ? 'mb-2 text-xl' : ''}`}>{legend}</legend>
      {hint && <p className="text-soft text-sm">{hint}</p>}
      <div className="mt-1">{children}</div>
    </fieldset>
  )
}
