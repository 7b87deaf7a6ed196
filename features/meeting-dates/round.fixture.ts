import { now } from '@/lib/clock'
import type { Round } from './validation/round'

const HOUR = 60 * 60 * 1000

/** For tests: a round of dates, each three hours long, at full days from now. */
export function aRound(traits: { days?: number[]; shortNotice?: boolean; hostSide?: string } = {}): Round {
  const { days = [40], shortNotice = false, hostSide = 'pk' } = traits
  const slots = days.map((count) => {
    const startsAt = new Date(now().getTime() + count * 24 * HOUR)
    return { startsAt, endsAt: new Date(startsAt.getTime() + 3 * HOUR) }
  })
  return {
    ...{ hostSide, shortNotice, slots, place: { en: 'Karachi', ru: null, ur: null }, videoLink: null },
    typedIn: slots.map((_slot, index) => ([0, 1, 2, 3] as const)[index] ?? 0),
    reason: shortNotice ? 'The site visit cannot wait.' : null,
  }
}
