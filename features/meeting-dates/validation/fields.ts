import type { Locale } from '@/i18n/routing'

export const LANGUAGES = ['en', 'ru', 'ur'] as const satisfies readonly Locale[]
/** The wanted date and three alternatives. */
export const SLOTS = [0, 1, 2, 3] as const
export const MOST_SLOTS = SLOTS.length
/** Three days, from the first opening to the last closing. */
export const MOST_MINUTES = 4320

export type SlotNumber = (typeof SLOTS)[number]
export type PlaceField = `place.${Locale}`
export type TitleField = `title.${Locale}`
export type SlotField = `slot.${SlotNumber}.${'day' | 'time'}`
type PlainField = 'body' | 'hostSide' | 'videoLink' | 'duration' | 'shortNotice' | 'reason'
export type RoundField = PlainField | TitleField | PlaceField | SlotField

/** In the order of the form. */
export const ROUND_FIELDS: readonly RoundField[] = [
  'body',
  ...LANGUAGES.map((language) => `title.${language}` as const),
  ...SLOTS.flatMap((number) => [`slot.${number}.day`, `slot.${number}.time`] as const),
  'duration',
  'shortNotice',
  'hostSide',
  ...LANGUAGES.map((language) => `place.${language}` as const),
  'videoLink',
  'reason',
]

export type TypedRound = Partial<Record<RoundField, string>>

/** Everything that was typed, to be shown again. */
export function keptIn(form: FormData): TypedRound {
  const kept: TypedRound = {}
  for (const field of ROUND_FIELDS) kept[field] = text(form, field)
  return kept
}

type Written = {
  hostSide: string
  place: { readonly [language in Locale]?: string | null }
  videoLink?: string | null
}

/** What an earlier round says of the place, as the form of the next one shows it. */
export function typedRound({ hostSide, place, videoLink }: Written): TypedRound {
  const typed: TypedRound = { hostSide, videoLink: videoLink ?? '' }
  for (const language of LANGUAGES) typed[`place.${language}`] = place[language] ?? ''
  return typed
}

/** The form's flat names, such as `place.ru`, as the nested thing that `roundInput` checks. */
export function roundIn(form: FormData) {
  return {
    hostSide: text(form, 'hostSide'),
    place: localizedIn(form, 'place'),
    videoLink: text(form, 'videoLink'),
    duration: text(form, 'duration'),
    slots: SLOTS.map((number) => ({
      day: text(form, `slot.${number}.day`),
      time: text(form, `slot.${number}.time`),
    })),
    shortNotice: text(form, 'shortNotice') !== '',
    reason: text(form, 'reason'),
  }
}

export function localizedIn(form: FormData, name: 'title' | 'place') {
  return Object.fromEntries(LANGUAGES.map((language) => [language, text(form, `${name}.${language}`)]))
}

function text(form: FormData, field: RoundField) {
  const value = form.get(field)
  return typeof value === 'string' ? value : ''
}
