import type { ReactNode } from 'react'

export function Disclosure({
  summary,
  children,
  open,
}: {
  summary: ReactNode
  children: ReactNode
  open?: boolean
}) {
  return (
    <details open={open} className="border-line border-y">
      <summary className="py-2.5 font-semibold hover:text-accent-strong">{summary}</summary>
      <div className="pb-4">{children}</div>
    </details>
  )
}
