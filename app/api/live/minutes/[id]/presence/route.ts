import { getViewer } from '@/features/auth/session'
import { tellPresence } from '@/features/minutes/queries/live'
import { presenceInput } from '@/features/minutes/validation'
import { isUuid } from '@/lib/ids'
import { emptyAnswer } from '@/lib/live/stream'

type Context = { params: Promise<{ id: string }> }

/** Tells the others where the viewer is in the text. */
export async function POST(request: Request, { params }: Context) {
  const viewer = await getViewer()
  const { id } = await params
  if (!viewer || !isUuid(id)) return emptyAnswer(404)
  const at = presenceInput.safeParse(await request.json().catch(() => null))
  if (!at.success) return emptyAnswer(400)
  await tellPresence(viewer, id, at.data)
  return emptyAnswer(204)
}
