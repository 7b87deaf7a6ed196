import { z } from 'zod'
import { INSTRUMENTS, LANGUAGES, STAGES } from './vocabulary'

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const RESERVED = ['new']

export const slug = z
  .string()
  .trim()
  .max(80)
  .regex(SLUG)
  .refine((given) => !RESERVED.includes(given))

export const formKey = z.uuid()
export const revisionNumber = z.coerce.number().int().positive()

/** Empty means not written yet; the reader is told that the translation is missing. */
const words = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) => text.replace(/\r\n?/g, '\n').trim() || null)

const localizedField = (most: number) => z.object({ en: words(most), ru: words(most), ur: words(most) })

/** Typed in millions of US dollars, stored in dollars; empty means not stated. */
const amount = z
  .string()
  .trim()
  .regex(/^(?:\d{1,6}(?:[.,]\d{1,6})?)?$/)
  .transform((text) => (text === '' ? null : Math.round(Number(text.replace(',', '.')) * 1_000_000)))

export const listing = z
  .object({
    sector: z.string().regex(SLUG).max(40),
    stage: z.enum(STAGES),
    instrument: z.enum(INSTRUMENTS),
    placeKey: z.string().trim().regex(SLUG).max(40),
    placeName: localizedField(80),
    amountMinUsd: amount,
    amountMaxUsd: amount,
    title: localizedField(140),
    summary: localizedField(300),
    body: localizedField(8000),
  })
  .refine(({ title }) => LANGUAGES.some((language) => title[language]), { path: ['title', 'en'] })
  .refine(({ placeName }) => LANGUAGES.some((language) => placeName[language]), { path: ['placeName', 'en'] })
  .refine(
    (it) => it.amountMinUsd === null || it.amountMaxUsd === null || it.amountMinUsd <= it.amountMaxUsd,
    {
      path: ['amountMaxUsd'],
    },
  )

export type Listing = z.infer<typeof listing>

const PLAIN_FIELDS = ['sector', 'stage', 'instrument', 'placeKey', 'amountMinUsd', 'amountMaxUsd'] as const
const LOCALIZED_FIELDS = ['placeName', 'title', 'summary', 'body'] as const

export type LocalizedField = `${(typeof LOCALIZED_FIELDS)[number]}.${(typeof LANGUAGES)[number]}`
export type ListingField = (typeof PLAIN_FIELDS)[number] | LocalizedField

export const LISTING_FIELDS: readonly ListingField[] = [
  ...PLAIN_FIELDS,
  ...LOCALIZED_FIELDS.flatMap((field) => LANGUAGES.map((language) => `${field}.${language}` as const)),
]

/** The form's flat names, such as `title.ru`, as the nested thing that `listing` checks. */
export function listingIn(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? '')
  const plain = PLAIN_FIELDS.map((field) => [field, text(field)])
  const localized = LOCALIZED_FIELDS.map((field) => [
    field,
    Object.fromEntries(LANGUAGES.map((language) => [language, text(`${field}.${language}`)])),
  ])
  return Object.fromEntries([...plain, ...localized])
}

export type TypedListing = Partial<Record<ListingField, string>>

/** A stored listing as its form shows it. */
export function typedListing(it: Listing): TypedListing {
  const typed: TypedListing = {
    sector: it.sector,
    stage: it.stage,
    instrument: it.instrument,
    placeKey: it.placeKey,
    amountMinUsd: inMillions(it.amountMinUsd),
    amountMaxUsd: inMillions(it.amountMaxUsd),
  }
  for (const field of LOCALIZED_FIELDS)
    for (const language of LANGUAGES) typed[`${field}.${language}`] = it[field][language] ?? ''
  return typed
}

const inMillions = (dollars: number | null) => (dollars === null ? '' : String(dollars / 1_000_000))

/** Everything that was typed, to be shown again. */
export function keptIn(form: FormData): Partial<Record<ListingField | 'slug', string>> {
  const kept: Partial<Record<ListingField | 'slug', string>> = {}
  for (const field of [...LISTING_FIELDS, 'slug'] as const) {
    const value = form.get(field)
    if (typeof value === 'string') kept[field] = value
  }
  return kept
}

/** The fields that a refused form has to name, in the order of the form. */
export function brokenFields(error: z.ZodError) {
  const broken = error.issues.map((issue) => issue.path.filter((step) => step !== 'listing').join('.'))
  return (['slug', ...LISTING_FIELDS] as const).filter((field) => broken.includes(field))
}
