'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { getViewer } from '@/features/auth/session'
import type { FormState } from '@/lib/form-state'
import { sentForm } from '@/lib/sent-form'
import { addHoliday, removeHoliday } from './mutations'
import { addInput, brokenFields, type HolidayField, holidayIn, keptIn, removeInput } from './validation'

type Code = 'signed-out' | 'invalid' | 'not-allowed' | 'taken'
export type HolidayFormState = FormState<Code, HolidayField> & { wrong?: HolidayField[] }

export async function addHolidayAction(
  _previous: HolidayFormState | null,
  sent: FormData,
): Promise<HolidayFormState> {
  const viewer = await getViewer()
  const kept = keptIn(sentForm(sent))
  if (!viewer) return { code: 'signed-out', kept }
  const input = addInput.safeParse(holidayIn(kept))
  if (!input.success) return { code: 'invalid', kept, wrong: brokenFields(input.error) }

  const result = await addHoliday(viewer, input.data)
  if (!result.ok) return { code: result.code, kept }
  return backTo(input.data.day.slice(0, 4), 'added')
}

/** A button without fields: whatever went wrong, the calendar shows how it stands. */
export async function removeHolidayAction(sent: FormData) {
  const viewer = await getViewer()
  if (!viewer) return
  const input = removeInput.safeParse(Object.fromEntries(sentForm(sent)))
  if (!input.success) return
  const result = await removeHoliday(viewer, input.data.id)
  return backTo(String(input.data.year), result.ok ? 'removed' : 'gone')
}

async function backTo(year: string, done: 'added' | 'removed' | 'gone'): Promise<never> {
  redirect(`/${await getLocale()}/workspace/holidays?year=${year}&done=${done}`)
}
