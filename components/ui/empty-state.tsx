import type { ReactNode } from 'react'

/** Why there is nothing here, and what can be done about it. */
export function EmptyState({ title, why, children }: { title: string; why: string; children?: ReactNode }) {
  return (
    <div className="rounded-md border border-edge border-dashed p-6">
      <p className="font-semibold">{title}</p>
      <p className="mt-1 max-w-[60ch] text-soft">{why}</p>
      {children && <div className="mt-4">{children}</div>}
    </div>
  )
}
