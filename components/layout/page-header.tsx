import type { ReactNode } from 'react'

type Props = { title: ReactNode; lead?: ReactNode; above?: ReactNode; actions?: ReactNode }

/** The one h1 of a page, what it is about, and the one thing to do next. */
export function PageHeader({ title, lead, above, actions }: Props) {
  return (
    <div className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="max-w-[46rem]">
        {above && <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1">{above}</div>}
        <h1>{title}</h1>
        {lead && <p className="mt-3 max-w-[65ch] text-pretty text-lg text-soft">{lead}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
    </div>
  )
}
