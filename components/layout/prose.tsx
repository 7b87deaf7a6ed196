import type { ReactNode } from 'react'

/** Running text at the measure the eye likes. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="prose max-w-[68ch]">{children}</div>
}
