import type { z } from 'zod'
import type { FormState } from '@/lib/form-state'

/** What has just been done, as the page after a form says it. */
export const DONE_CODES = [
  'proposed',
  'reworded',
  'agreed',
  'deferred',
  'declined',
  'ordered',
  'circulated',
  'adoption-asked',
  'adopted',
  'adoption-refused',
  'adoption-withdrawn',
] as const
export type DoneCode = (typeof DONE_CODES)[number]

/** `stale`: the other side or a colleague was faster. `late`: after the day of the rules. */
export type Refusal = 'signed-out' | 'invalid' | 'not-found' | 'not-allowed' | 'stale' | 'late' | 'no-reason'

export const WORDING_FIELDS = ['title.en', 'title.ru', 'minutes', 'reason', 'lateReason'] as const
export type WordingField = (typeof WORDING_FIELDS)[number]

export type WordingFormState = FormState<Refusal, WordingField> & { wrong?: WordingField[] }
export type ReasonFormState = FormState<Refusal, 'reason'>
/** `itemIds` is the order that was made; nothing of it is lost when somebody was faster. */
export type OrderFormState = FormState<Refusal, 'itemIds'>

/** The form's flat names as the nested thing that the schemas check. */
export function wordingIn(form: FormData) {
  const fields = Object.fromEntries(form)
  return { ...fields, title: { en: fields['title.en'], ru: fields['title.ru'] } }
}

export function keptWording(form: FormData): WordingFormState['kept'] {
  const kept: WordingFormState['kept'] = {}
  for (const field of WORDING_FIELDS) {
    const value = form.get(field)
    if (typeof value === 'string') kept[field] = value
  }
  return kept
}

/** The fields that a refused form has to name, in the order of the form. */
export function brokenFields(error: z.ZodError) {
  const broken = error.issues.map(({ path }) => path.join('.'))
  return WORDING_FIELDS.filter((field) => broken.includes(field))
}
