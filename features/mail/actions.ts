'use server'

import { refresh } from 'next/cache'
import { getViewer } from '@/features/auth/session'
import { sentForm } from '@/lib/sent-form'
import { saveMailPreferences } from './mutations'
import { mailPreferencesInput } from './validation'

export type PreferencesState = { code: 'saved' | 'signed-out' | 'invalid' }

export async function saveMailPreferencesAction(
  _previous: PreferencesState | null,
  sent: FormData,
): Promise<PreferencesState> {
  const viewer = await getViewer()
  if (!viewer) return { code: 'signed-out' }
  const input = mailPreferencesInput.safeParse(Object.fromEntries(sentForm(sent)))
  if (!input.success) return { code: 'invalid' }

  await saveMailPreferences(viewer, input.data)
  refresh()
  return { code: 'saved' }
}
