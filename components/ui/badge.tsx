import type { ReactNode } from 'react'
import { Shape, TONE_TEXT, type Tone } from '@/components/ui/shape'

/** A side by its letters and its colour, the name for those who hear the page. Both sides have one size. */
export function SideBadge({ code, name }: { code: string; name: string }) {
  return (
    <abbr
      data-side={code}
      title={name}
      className="inline-flex h-6 min-w-9 items-center justify-center rounded-sm bg-side px-1.5 align-middle font-semibold text-on-side text-xs uppercase no-underline tracking-wide"
    >
      <span aria-hidden="true">{code}</span>
      <span className="sr-only normal-case">{name}</span>
    </abbr>
  )
}

/** Status: text, shape and colour together. */
export function StatusBadge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`inline-flex items-center gap-1.5 font-semibold text-sm ${TONE_TEXT[tone]}`}>
      <Shape tone={tone} />
      <span>{children}</span>
    </span>
  )
}

export function Tag({ children }: { children: ReactNode }) {
  return <span className="inline-block rounded-sm border border-line px-2 text-soft text-sm">{children}</span>
}
