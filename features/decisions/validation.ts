import { z } from 'zod'

const REF = /^(JWG(?:-[A-Z]+)?)\/(\d{4})\/(WP\d{1,3}|\d{2,3})-([DA]\d{2,3})$/
const SEGMENT = /^(jwg(?:-[a-z]+)?)-(\d{4})-(wp\d{1,3}|\d{2,3})-([da]\d{2,3})$/

/** `JWG/2026/03-D07` stands at `/workspace/decisions/jwg-2026-03-d07`: both forms say the same and never change. */
export function decisionSegment(ref: string) {
  return ref.replace(REF, '$1-$2-$3-$4').toLowerCase()
}

export function parseDecisionSegment(segment: string): string | null {
  return SEGMENT.test(segment) ? segment.replace(SEGMENT, '$1/$2/$3-$4').toUpperCase() : null
}

export function decisionPath(ref: string) {
  return `/workspace/decisions/${decisionSegment(ref)}` as const
}

export const STATUSES = ['open', 'in_progress', 'done', 'overtaken', 'withdrawn'] as const

const flag = z.literal('1').optional().catch(undefined)

/** What the filter forms put into the address. An unknown value counts as not given. */
export const decisionFilter = z.object({
  status: z.enum(STATUSES).optional().catch(undefined),
  side: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional()
    .catch(undefined),
  differ: flag,
  overdue: flag,
  /** The last one of the page before. */
  after: z.string().transform(parseDecisionSegment).pipe(z.string()).optional().catch(undefined),
})

export type DecisionFilter = z.infer<typeof decisionFilter>

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
