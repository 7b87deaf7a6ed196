import { z } from 'zod'
import { addDays, dayIn, momentAt } from '@/lib/zone-time'
import { MOST_MINUTES, SLOTS, type TypedRound } from './fields'
import { DONE_CODES } from './states'

/** More would be a page that nobody reads. */
export const MOST_WEEKS = 8

/** The query string of the search for a free time; what does not fit counts as not said. */
const finderInput = z.object({
  from: z
    .string()
    .refine((day) => momentAt(day, '12:00', 'UTC') !== null)
    .optional()
    .catch(undefined),
  weeks: z.coerce.number().int().min(1).max(MOST_WEEKS).catch(2),
  duration: z.coerce.number().int().min(15).max(MOST_MINUTES).catch(180),
  /** Times chosen so far: `2026-12-22T14:00`, one after the other. */
  slots: z
    .string()
    .max(80)
    .transform((text) => text.split(' ').filter((slot) => /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(slot)))
    .catch([]),
})

export type Finder = { from: string; weeks: number; duration: number; slots: string[] }

type Given = Record<string, string | string[] | undefined>

/** Where nothing else is asked for, the search begins with the first day that keeps the notice. */
export function readFinder(
  given: Given,
  { home, noticeDays, now }: { home: string; noticeDays: number; now: Date },
): Finder {
  const { from, ...rest } = finderInput.parse(given)
  return { from: from ?? addDays(dayIn(now, home), noticeDays + 1), ...rest }
}

/** The address of the same search with one more time chosen; null where every place is taken. */
export function withSlot({ from, weeks, duration, slots }: Finder, slot: string) {
  if (slots.includes(slot) || slots.length >= SLOTS.length) return null
  return new URLSearchParams({
    ...{ from, weeks: String(weeks), duration: String(duration) },
    slots: [...slots, slot].join(' '),
  }).toString()
}

/** The chosen times as the form of a round shows them. */
export function typedSlots({ duration, slots }: Finder): TypedRound {
  const typed: TypedRound = slots.length > 0 ? { duration: String(duration) } : {}
  for (const number of SLOTS) {
    const [day, time] = slots[number]?.split('T') ?? []
    if (!day) continue
    typed[`slot.${number}.day`] = day
    typed[`slot.${number}.time`] = time
  }
  return typed
}

/** What has just been done, as the page after a form says it. */
export const doneInput = z.object({ done: z.enum(DONE_CODES).optional().catch(undefined) })
