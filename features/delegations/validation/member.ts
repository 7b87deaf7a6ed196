import type { Capacity, ListedMember } from '@/db/schema/delegations'
import { faultIn, type Script, type TextFault, tidyText } from '@/lib/sound-text'

export const CAPACITIES = ['head', 'member', 'adviser', 'interpreter', 'guest'] as const
export const LANGUAGES = ['en', 'ru', 'ur'] as const
export const NAME_LENGTH = 120
export const POST_LENGTH = 240
/** More people than any delegation has; a list of this length still opens at once. */
export const LIST_LENGTH = 200

export type Language = (typeof LANGUAGES)[number]
export type TextField = `${'name' | 'post'}.${Language}`
export type MemberField = 'capacity' | TextField
export type TypedMember = Partial<Record<MemberField, string>>
export type Member = Omit<ListedMember, 'key'>
export type FieldFault = {
  field: MemberField
  code: TextFault['code'] | 'missing' | 'long' | 'capacity'
  /** The character or word in question. */
  what: string
}

export const TEXT_FIELDS = ['name.en', 'name.ru', 'name.ur', 'post.en', 'post.ru', 'post.ur'] as const
export const MEMBER_FIELDS: readonly MemberField[] = ['capacity', ...TEXT_FIELDS]

const SCRIPTS: Record<Language, Script> = { en: 'Latin', ru: 'Cyrillic', ur: 'Arabic' }

/** One line of a delegation as somebody typed it: the member that it means, or everything that is wrong with it. */
export function readMember(typed: TypedMember): { member: Member } | { faults: FieldFault[] } {
  const text = (field: TextField) => tidyText(typed[field] ?? '')
  const capacity = CAPACITIES.find((one) => one === typed.capacity)
  const faults = TEXT_FIELDS.flatMap((field) => faultOf(field, text(field)) ?? [])
  if (!capacity) return { faults: [capacityFault(typed.capacity ?? ''), ...faults] }
  if (faults.length > 0) return { faults }
  return {
    member: {
      capacity,
      name: { en: text('name.en'), ru: text('name.ru'), ur: text('name.ur') },
      post: { en: text('post.en'), ru: text('post.ru'), ur: text('post.ur') },
    },
  }
}

/** A stored member as its form shows it. */
export function typedMember({ capacity, name, post }: Member): TypedMember {
  const texts = LANGUAGES.flatMap((language) => [
    [`name.${language}`, name[language] ?? ''],
    [`post.${language}`, post[language] ?? ''],
  ])
  return { capacity, ...Object.fromEntries(texts) }
}

function faultOf(field: TextField, text: string): FieldFault | null {
  if (text === '') return { field, code: 'missing', what: '' }
  const most = lengthOf(field)
  if (text.length > most) return { field, code: 'long', what: String(most) }
  const fault = faultIn(text, SCRIPTS[languageOf(field)])
  return fault && { field, ...fault }
}

const capacityFault = (what: string): FieldFault =>
  what.trim() === ''
    ? { field: 'capacity', code: 'missing', what: '' }
    : { field: 'capacity', code: 'capacity', what }

export const lengthOf = (field: TextField) => (field.startsWith('name') ? NAME_LENGTH : POST_LENGTH)

export function languageOf(field: TextField): Language {
  return LANGUAGES.find((language) => field.endsWith(language)) ?? 'en'
}

export type { Capacity }
