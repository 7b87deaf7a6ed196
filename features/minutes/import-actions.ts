'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { getViewer } from '@/features/auth/session'
import { meetingSegment } from '@/features/meetings/validation'
import { newId } from '@/lib/ids'
import { sentForm } from '@/lib/sent-form'
import type { ImportedPair } from './import/passages'
import { type ReadRefusal, readDocuments } from './import/read-documents'
import { type ImportRefusal, importClauses } from './mutations/import'
import { canWrite } from './policy'
import { getMinutes } from './queries/minutes'
import { importedPairs, importInput } from './validation'

export type ImportState = {
  code: ReadRefusal | ImportRefusal | 'signed-out' | 'invalid' | 'none-chosen' | 'lost' | 'read'
  /** What was read, to be looked at before it is taken. */
  pairs: ImportedPair[] | null
  /** What was chosen already: the pairs that are not wanted, by their place, and where the others go. */
  chosen: { unwanted: number[]; after: string }
  formKey: string
}

/** Reads documents and shows what they make; then takes of it what was left ticked. */
export async function importMinutesAction(
  _previous: ImportState | null,
  sent: FormData,
): Promise<ImportState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  const pairs = pairsIn(form)
  const isWanted = (_: ImportedPair, at: number) => form.get(`take.${at}`) === 'yes'
  const unwanted = (pairs ?? []).flatMap((pair, at) => (isWanted(pair, at) ? [] : [at]))
  const chosen = { unwanted, after: String(form.get('after') ?? 'end') }
  const back = (code: ImportState['code']): ImportState => ({ code, pairs, chosen, formKey: newId() })
  if (!viewer) return back('signed-out')
  const input = importInput.safeParse(Object.fromEntries(form))
  if (!input.success) return back('invalid')
  const { meeting } = input.data
  const minutes = await getMinutes(viewer, meeting)
  if (!minutes) return back('not-found')
  if (!canWrite(viewer, minutes)) return back('not-allowed')

  if (input.data.act === 'read') {
    const read = await readDocuments(['first', 'second'].flatMap((name) => fileIn(form, name)))
    if (!read.ok) return back(read.code)
    return { code: 'read', pairs: read.value, chosen: { unwanted: [], after: 'end' }, formKey: newId() }
  }
  if (!pairs) return back('invalid')
  const wanted = pairs.filter(isWanted)
  if (wanted.length === 0) return back('none-chosen')
  const { after, formKey, voids } = input.data
  const taken = await importClauses(viewer, {
    ...{ address: meeting, after, pairs: wanted, formKey },
    knowsWhatItVoids: voids === 'yes',
  })
  if (!taken.ok) return back(taken.code)
  redirect(
    `/${await getLocale()}/workspace/meetings/${meetingSegment(minutes.line)}/minutes/edit?done=imported`,
  )
}

function fileIn(form: FormData, name: string) {
  const file = form.get(name)
  return file instanceof File ? [file] : []
}

function pairsIn(form: FormData): ImportedPair[] | null {
  try {
    const pairs = importedPairs.safeParse(JSON.parse(String(form.get('pairs'))))
    return pairs.success ? pairs.data : null
  } catch {
    return null
  }
}
