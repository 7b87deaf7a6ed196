import type { ReactNode } from 'react'

type Props = {
  title: string
  why: string
  /** For what a search found: a screen reader says it where it would have said the count. */
  answers?: boolean
  children?: ReactNode
}

/** Why there is nothing here, and what can be done about it. */
export function EmptyState({ title, why, answers = false, children }: Props) {
  return (
    <div className="rounded-md border border-edge border-dashed p-6">
      <p role={answers ? 'status' : undefined} className="font-semibold">
        {title}
      </p>
      <p className="mt-1 max-w-[60ch] text-soft">{why}</p>
      {children && <div className="mt-4">{children}</div>}
    </div>
  )
}
