import { getViewer } from '@/features/auth/session'
import { isUuid } from '@/lib/ids'
import { emptyAnswer } from '@/lib/live/stream'
import { isWriter } from '../../policy'
import { tellPresence } from '../../queries/live'
import { presenceInput } from '../../validation'
import type { MinutesContext } from './params'

/** Tells the others where the viewer is in the text. */
export async function takePresence(request: Request, { params }: MinutesContext) {
  const viewer = await getViewer()
  const { id } = await params
  if (!viewer || !isWriter(viewer) || !isUuid(id)) return emptyAnswer(404)
  const at = presenceInput.safeParse(await request.json().catch(() => null))
  if (!at.success) return emptyAnswer(400)
  await tellPresence(viewer, id, at.data)
  return emptyAnswer(204)
}
