import { z } from 'zod'
import { momentAt } from '@/lib/zone-time'
import { overlap, type Span } from '../span'
import { LANGUAGES, MOST_MINUTES, MOST_SLOTS, SLOTS, type SlotNumber } from './fields'

/** Empty means not written; the reader is told that the translation is missing. */
const words = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) => text.replace(/\s+/g, ' ').trim() || null)

const localized = (most: number) =>
  z
    .object({ en: words(most), ru: words(most), ur: words(most) })
    .refine((texts) => LANGUAGES.some((language) => texts[language]), { path: ['en'] })

export const title = localized(140)

const videoLink = z
  .string()
  .trim()
  .max(500)
  .refine((link) => link === '' || isSecureLink(link))
  .transform((link) => link || null)

const place = z.object({ en: words(140), ru: words(140), ur: words(140) })

/** A day and a time on the clock of the side that writes; both empty where the alternative is not used. */
const typedSlot = z.object({ day: z.string().trim().max(10), time: z.string().trim().max(5) })

const fields = z.object({
  hostSide: z.string(),
  place,
  videoLink,
  duration: z.coerce.number().int().min(15).max(MOST_MINUTES),
  slots: z.array(typedSlot).length(MOST_SLOTS),
  shortNotice: z.boolean(),
  reason: z
    .string()
    .max(2000)
    .transform((text) => text.replace(/\r\n?/g, '\n').trim() || null),
})

export type Desk = { timeZone: string; sides: readonly string[] }

/** A round as the other side will read it. `timeZone` is that of the side that writes. */
export const roundInput = ({ timeZone, sides }: Desk) =>
  fields
    .superRefine((it, context) => {
      const fault = (path: (string | number)[]) => context.addIssue({ code: 'custom', path })
      if (!sides.includes(it.hostSide)) fault(['hostSide'])
      if (it.videoLink === null && LANGUAGES.every((language) => !it.place[language])) fault(['place', 'en'])
      if (it.shortNotice && it.reason === null) fault(['reason'])
      for (const number of SLOTS) if (!isUsable(it.slots[number], number, timeZone)) fault(['slots', number])
    })
    .transform(({ duration, slots, ...rest }) => ({
      ...rest,
      slots: slots.flatMap((slot) => slotAt(slot, duration, timeZone) ?? []),
      /** Which of the form's slots they were typed in. */
      typedIn: SLOTS.filter((number) => slots[number]?.day),
    }))
    .superRefine(({ slots, typedIn }, context) => {
      for (const [index, slot] of slots.entries())
        if (slots.slice(0, index).some((earlier) => overlap(earlier, slot)))
          context.addIssue({ code: 'custom', path: ['slots', typedIn[index] ?? 0], message: 'overlap' })
    })

export type Round = z.infer<ReturnType<typeof roundInput>>

type TypedSlot = z.infer<typeof typedSlot>

function slotAt({ day, time }: TypedSlot, minutes: number, timeZone: string): Span | null {
  const startsAt = momentAt(day, time, timeZone)
  return startsAt && { startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000) }
}

/** The first one is wanted; an alternative is whole or empty. */
function isUsable(slot: TypedSlot | undefined, number: SlotNumber, timeZone: string) {
  if (!slot || (slot.day === '' && slot.time === '')) return number !== 0
  return momentAt(slot.day, slot.time, timeZone) !== null
}

/** Only a link that a browser opens over a secure connection, and one that names a host. */
function isSecureLink(link: string) {
  return URL.canParse(link) && new URL(link).protocol === 'https:' && !/[\s\p{Cc}]/u.test(link)
}
