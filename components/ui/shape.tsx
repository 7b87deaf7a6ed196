export type Tone = 'good' | 'warn' | 'bad' | 'calm' | 'active'

/** A shape for each tone, so that a status is told apart without colour. */
const SHAPES: Record<Tone, string> = {
  good: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-1 10L3.8 7.8l1.2-1.2 2 2 4-4 1.2 1.2Z',
  warn: 'M8 1 .8 14.5h14.4ZM7.1 6h1.8v4.2H7.1Zm0 5.2h1.8V13H7.1Z',
  bad: 'M5 1h6l4 4v6l-4 4H5l-4-4V5Zm2 3v5h2V4Zm0 6.2V12h2v-1.8Z',
  calm: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 2a5 5 0 1 1 0 10A5 5 0 0 1 8 3Z',
  active: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 2v10A5 5 0 0 1 8 3Z',
}

export const TONE_TEXT: Record<Tone, string> = {
  good: 'text-good',
  warn: 'text-warn',
  bad: 'text-bad',
  calm: 'text-calm',
  active: 'text-accent',
}

export function Shape({ tone }: { tone: Tone }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className="size-[0.9em] shrink-0 fill-current">
      <path fillRule="evenodd" d={SHAPES[tone]} />
    </svg>
  )
}
