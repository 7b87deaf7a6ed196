import { z } from 'zod'
import { addDays } from '@/lib/zone-time'

const LANGUAGES = ['en', 'ru', 'ur'] as const

/** Years of which a calendar can sensibly be kept. */
const year = z.coerce.number().int().min(2020).max(2100)

const name = z
  .string()
  .max(120)
  .transform((text) => text.replace(/\s+/g, ' ').trim() || null)

export const addInput = z.object({
  day: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .refine((day) => !Number.isNaN(Date.parse(day)) && addDays(day, 0) === day)
    .refine((day) => year.safeParse(day.slice(0, 4)).success),
  name: z
    .object({ en: name, ru: name, ur: name })
    .refine((texts) => LANGUAGES.some((language) => texts[language]), { path: ['en'] }),
  isProvisional: z.boolean(),
})

export const removeInput = z.object({ id: z.uuid(), year })

/** The query string of the calendar; what does not fit counts as not said. */
export const calendarInput = z.object({
  year: year.optional().catch(undefined),
  done: z.string().optional().catch(undefined),
})

export const HOLIDAY_FIELDS = ['day', 'name.en', 'name.ru', 'name.ur', 'isProvisional'] as const
export type HolidayField = (typeof HOLIDAY_FIELDS)[number]
export type TypedHoliday = Partial<Record<HolidayField, string>>

/** Everything that was typed, to be shown again. */
export function keptIn(form: FormData): TypedHoliday {
  const kept: TypedHoliday = {}
  for (const field of HOLIDAY_FIELDS) {
    const value = form.get(field)
    if (typeof value === 'string') kept[field] = value
  }
  return kept
}

/** The form's flat names as the nested thing that `addInput` checks. */
export function holidayIn(typed: TypedHoliday) {
  return {
    day: typed.day ?? '',
    name: { en: typed['name.en'] ?? '', ru: typed['name.ru'] ?? '', ur: typed['name.ur'] ?? '' },
    isProvisional: Boolean(typed.isProvisional),
  }
}

export function brokenFields(error: z.ZodError): HolidayField[] {
  const broken = error.issues.map((issue) => issue.path.join('.'))
  return HOLIDAY_FIELDS.filter((field) => broken.includes(field))
}

export type Holiday = z.infer<typeof addInput>
