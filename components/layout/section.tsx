import type { ReactNode } from 'react'

type Props = { id: string; title: ReactNode; aside?: ReactNode; children: ReactNode }

/** A part of a page under a heading of its own, with an address inside the page. */
export function Section({ id, title, aside, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-12 first:mt-0">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 border-ink border-t pt-3">
        <h2 id={`${id}-title`}>{title}</h2>
        {aside && <div className="text-sm">{aside}</div>}
      </div>
      {children}
    </section>
  )
}
