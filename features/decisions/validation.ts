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
