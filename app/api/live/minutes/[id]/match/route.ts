import { getViewer } from '@/features/auth/session'
import { matchClause } from '@/features/minutes/mutations/match'
import { matchInput } from '@/features/minutes/validation'
import { isUuid } from '@/lib/ids'
import { emptyAnswer } from '@/lib/live/stream'

type Context = { params: Promise<{ id: string }> }

/** Somebody read both texts of a clause, which they send along, and found that they say the same. */
export async function POST(request: Request, { params }: Context) {
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
