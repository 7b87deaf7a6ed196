import type { ReactNode } from 'react'

export function Timeline({ children }: { children: ReactNode }) {
  return <ol className="ms-1.5 border-line border-s-2">{children}</ol>
}

type Props = { when: ReactNode; title: ReactNode; children?: ReactNode }

export function TimelineItem({ when, title, children }: Props) {
  return (
    <li className="keep-together relative pb-6 ps-6 before:absolute before:-start-[7px] before:top-[0.6em] before:size-3 before:rounded-full before:bg-ink last:pb-0">
      <p className="text-soft text-sm tabular-nums">{when}</p>
      <p className="font-semibold">{title}</p>
      {children && <div className="mt-1 max-w-[65ch]">{children}</div>}
    </li>
  )
}
