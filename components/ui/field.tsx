import type { ReactNode } from 'react'
import { Shape } from '@/components/ui/shape'

export type FieldWords = {
  /** Also the id of the control, so that an error summary can point at it. */
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  /** Said after the label, such as “optional”. */
  note?: string
}

/** What a control needs so that its hint and error are read out with it. */
export function describedBy({ id, hint, error }: FieldWords) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean)
  return { id, 'aria-describedby': ids.join(' ') || undefined, 'aria-invalid': error ? true : undefined }
}

export function Field({ id, label, hint, error, note, children }: FieldWords & { children: ReactNode }) {
  return (
    <div className={error ? 'border-bad border-s-4 ps-3' : undefined}>
      <label htmlFor={id} className="font-semibold">
        {label}
        {note && <span className="font-normal text-soft text-sm"> ({note})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-soft text-sm">
          {hint}
        </p>
      )}
      {error && <FieldError id={id}>{error}</FieldError>}
      <div className="mt-1.5">{children}</div>
    </div>
  )
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-error`} className="flex items-baseline gap-1.5 font-semibold text-bad text-sm">
      <Shape tone="bad" />
      <span>{children}</span>
    </p>
  )
}
