import type { ReactNode } from 'react'
import { Shape, TONE_TEXT, type Tone } from '@/components/ui/shape'

type Props = { tone: Tone; title: ReactNode; children?: ReactNode; urgent?: boolean }

/** What happened, what was kept, what to do next. `urgent` interrupts a screen reader: for refusals only. */
export function Notice({ tone, title, children, urgent }: Props) {
  return (
    <div role={urgent ? 'alert' : 'status'} className="rounded-md border border-line bg-raised p-4">
      <p className={`flex items-baseline gap-2 font-semibold ${TONE_TEXT[tone]}`}>
        <Shape tone={tone} />
        <span>{title}</span>
      </p>
      {children && <div className="mt-1 max-w-[65ch] ps-6">{children}</div>}
    </div>
  )
}
