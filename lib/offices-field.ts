import { z } from 'zod'

const office = z
  .string()
  .trim()
  .max(200)
  .refine((text) => !/\p{Cc}/u.test(text))

/** The office of one side that answers for something, as it stands once it is named. */
export const namedOffice = z.strictObject({ en: office.min(1), ru: office.min(1) })

/** Responsible office by side code, in both languages of the record; null where no side names one. */
export const officesField = z
  .record(z.string().regex(/^[a-z]{2}$/), z.object({ en: office, ru: office }))
  .refine((sides) => Object.values(sides).every(({ en, ru }) => (en === '') === (ru === '')))
  .transform((sides) => {
    const named = Object.entries(sides).filter(([, { en }]) => en !== '')
    return named.length > 0 ? Object.fromEntries(named) : null
  })

/** The fields `office.<side>.<language>` of a form, as one value. */
export function officesIn(form: FormData): Record<string, Record<string, string>> {
  const found: Record<string, Record<string, string>> = {}
  for (const [name, value] of form) {
    const [, side, language] = /^office\.([a-z]{2})\.(en|ru)$/.exec(name) ?? []
    if (side && language) found[side] = { ...found[side], [language]: String(value) }
  }
  return found
}

/** What was typed into these fields, for a form that comes back. */
export const typedOffices = (form: FormData): Record<`office.${string}`, string> =>
  Object.fromEntries(
    [...form].filter(([name]) => name.startsWith('office.')).map(([name, value]) => [name, String(value)]),
  )
