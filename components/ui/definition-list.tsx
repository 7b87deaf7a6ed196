import type { ReactNode } from 'react'

export function DefinitionList({ items }: { items: readonly { term: string; value: ReactNode }[] }) {
  return (
    <dl className="border-line border-t">
      {items.map((item) => (
        <div
          key={item.term}
          className="border-line border-b py-2.5 sm:grid sm:grid-cols-[minmax(9rem,1fr)_2fr] sm:gap-6"
        >
          <dt className="text-soft">{item.term}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}
