import { z } from 'zod'
import type { Stage } from '@/db/schema/opportunities'
import { STAGES } from './vocabulary'

export const SORTS = ['newest', 'relevance', 'amount', '-amount'] as const
export type Sort = (typeof SORTS)[number]

export const FILTER_FIELDS = ['q', 'sector', 'stage', 'place', 'side', 'min', 'max', 'sort', 'page'] as const
export type FilterField = (typeof FILTER_FIELDS)[number]

/** What the reader asked for, as far as it could be understood. Amounts are in millions of US dollars. */
export type Filters = {
  q?: string
  sector?: string
  stage?: Stage
  place?: string
  side?: string
  min?: number
  max?: number
  sort?: Sort
  page: number
  older: boolean
}

export type GivenParams = Record<string, string | string[] | undefined>

/** The values that exist: a sector, place or side that nobody knows cannot be asked for. */
export type Known = { sectors: readonly string[]; places: readonly string[]; sides: readonly string[] }

export type FilterReading = {
  filters: Filters
  /** Every field as it was typed, for the form. */
  typed: Partial<Record<FilterField, string>>
  /** Fields whose value was not understood, and so does not count. */
  ignored: FilterField[]
}

const million = z
  .string()
  .regex(/^\d{1,6}(?:[.,]\d{1,3})?$/)
  .transform((text) => Number(text.replace(',', '.')))

/** Reads the query string of the list. Nothing is refused: what cannot be understood is named and left out. */
export function readFilters(params: GivenParams, known: Known): FilterReading {
  const typed = typedIn(params)
  const ignored: FilterField[] = []

  function read<T>(field: FilterField, schema: z.ZodType<T>): T | undefined {
    const text = typed[field]
    if (text === undefined) return undefined
    const result = schema.safeParse(text)
    if (!result.success) ignored.push(field)
    return result.data
  }

  const filters: Filters = {
    q: read('q', z.string().max(100)),
    sector: read('sector', oneOf(known.sectors)),
    stage: read('stage', z.enum(STAGES)),
    place: read('place', oneOf(known.places)),
    side: read('side', oneOf(known.sides)),
    min: read('min', million),
    max: read('max', million),
    sort: read('sort', z.enum(SORTS)),
    page:
      read(
        'page',
        z
          .string()
          .regex(/^[1-9]\d{0,2}$/)
          .transform(Number),
      ) ?? 1,
    older: params.older === '1',
  }
  if (filters.min !== undefined && filters.max !== undefined && filters.min > filters.max) {
    ignored.push('max')
    filters.max = undefined
  }
  return { filters, typed, ignored }
}

/** The address of the same list with something changed. Changing anything but the page goes back to page one. */
export function listAddress(filters: Filters, change: Partial<Filters> = {}): `/${string}` {
  const { page, older, ...rest } = { ...filters, page: 1, ...change }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(rest)) if (value !== undefined) query.set(name, String(value))
  if (older) query.set('older', '1')
  if (page > 1) query.set('page', String(page))
  query.sort()
  return query.size > 0 ? `/opportunities?${query}` : '/opportunities'
}

export function isFiltered({ q, sector, stage, place, side, min, max }: Filters) {
  return [q, sector, stage, place, side, min, max].some((value) => value !== undefined)
}

const oneOf = (values: readonly string[]) => z.string().refine((value) => values.includes(value))

function typedIn(params: GivenParams) {
  const typed: FilterReading['typed'] = {}
  for (const field of FILTER_FIELDS) {
    const value = params[field]
    const text = (typeof value === 'string' ? value : value?.[0])?.normalize('NFKC').trim().slice(0, 200)
    if (text) typed[field] = text
  }
  return typed
}
