import { getViewer } from '@/features/auth/session'
import { isUuid } from '@/lib/ids'
import { emptyAnswer } from '@/lib/live/stream'
import { matchClause } from '../../mutations/match'
import { matchInput } from '../../validation'
import type { MinutesContext } from './params'

/** Somebody read both texts of a clause, which they send along, and found that they say the same. */
export async function takeMatch(request: Request, { params }: MinutesContext) {
  const viewer = await getViewer()
  const { id } = await params
  if (!viewer || !isUuid(id)) return emptyAnswer(404)
  const input = matchInput.safeParse(await request.json().catch(() => null))
  if (!input.success) return emptyAnswer(400)
  const { clause, formKey, en, ru } = input.data
  const matched = await matchClause(viewer, { which: id, clause, formKey, read: { en, ru } })
  if (matched.ok) return emptyAnswer(204)
  return Response.json({ code: matched.code }, { status: matched.code === 'not-found' ? 404 : 409 })
}
