import type { ReactNode } from 'react'

type Props = { id: string; title: string; aside?: ReactNode; wide?: boolean; children: ReactNode }

/** One answer on a dashboard. `wide` takes the whole row on a desk screen. */
export function Tile({ id, title, aside, wide, children }: Props) {
  return (
    <section
      aria-labelledby={id}
      className={`min-w-0 rounded-md border border-line bg-raised p-5 ${wide ? 'lg:col-span-2' : ''}`}
    >
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id={id} className="text-lg">
          {title}
        </h2>
        {aside && <div className="text-sm">{aside}</div>}
      </div>
      {children}
    </section>
  )
}
