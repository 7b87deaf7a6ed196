'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { getViewer } from '@/features/auth/session'
import type { Viewer } from '@/features/auth/viewer'
import type { FormState } from '@/lib/form-state'
import type { Result } from '@/lib/result'
import { sentForm } from '@/lib/sent-form'
import { settlePaperVersion } from './jobs'
import { type AddRefusal, addPaper } from './mutations/add-paper'
import { addVersion } from './mutations/add-version'
import type { Saved } from './mutations/keep-file'
import { type ShareRefusal, sharePaper } from './mutations/share-paper'
import { getPaperPath } from './queries'
import { type ReceivedFile, receiveUpload, type Unreceived } from './uploads/receive'
import { removeUpload } from './uploads/spool'
import { type DONE, paperInput, shareInput, versionInput } from './validation'

type Refusal = 'signed-out' | 'invalid' | Unreceived | AddRefusal
export type PaperState = FormState<Refusal, 'title' | 'language' | 'itemId' | 'audience' | 'formKey'>
export type ShareState = FormState<'signed-out' | 'invalid' | ShareRefusal>

export async function addPaperAction(_previous: PaperState | null, sent: FormData): Promise<PaperState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  const kept = keptIn(form)
  if (!viewer) return { code: 'signed-out', kept }
  const input = paperInput.safeParse(Object.fromEntries(form))
  if (!input.success) return { code: 'invalid', kept }
  const saved = await save(viewer, input.data.uploadId, (file) => addPaper(viewer, input.data, file))
  return saved.ok ? showPaper(viewer, saved.value, 'added') : { code: saved.code, kept }
}

export async function addVersionAction(_previous: PaperState | null, sent: FormData): Promise<PaperState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  const kept = keptIn(form)
  if (!viewer) return { code: 'signed-out', kept }
  const input = versionInput.safeParse(Object.fromEntries(form))
  if (!input.success) return { code: 'invalid', kept }
  const saved = await save(viewer, input.data.uploadId, (file) => addVersion(viewer, input.data, file))
  return saved.ok ? showPaper(viewer, saved.value, 'version') : { code: saved.code, kept }
}

export async function sharePaperAction(_previous: ShareState | null, sent: FormData): Promise<ShareState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  if (!viewer) return { code: 'signed-out', kept: {} }
  const input = shareInput.safeParse(Object.fromEntries(form))
  if (!input.success) return { code: 'invalid', kept: {} }
  const shared = await sharePaper(viewer, input.data)
  return shared.ok ? showPaper(viewer, shared.value, 'shared') : { code: shared.code, kept: {} }
}

/** An upload becomes a version and is then no upload any more. */
async function save(
  viewer: Viewer,
  uploadId: string,
  work: (file: ReceivedFile) => Promise<Result<AddRefusal, Saved>>,
): Promise<Result<Refusal, Saved>> {
  const received = await receiveUpload(viewer, uploadId)
  if (!received.ok) return received
  const saved = await work(received.value)
  if (saved.ok) await removeUpload(uploadId)
  return saved
}

async function showPaper(viewer: Viewer, saved: Saved, done: (typeof DONE)[number]): Promise<never> {
  // Nobody waits for it: the page says how far it is, and what is left over is taken up again.
  void settlePaperVersion(saved.versionId, saved.audience)
  const path = await getPaperPath(viewer, saved.paperId)
  redirect(`/${await getLocale()}${path}?done=${done}`)
}

function keptIn(form: FormData): PaperState['kept'] {
  const fields = ['title', 'language', 'itemId', 'audience', 'formKey'] as const
  return Object.fromEntries(fields.map((name) => [name, String(form.get(name) ?? '')]))
}
