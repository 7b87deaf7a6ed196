import { notFound } from 'next/navigation'
import { requireViewer } from '@/features/auth/session'
import { parseMeetingAddress } from '@/features/meetings/validation'
import { canWrite } from '@/features/minutes/policy'
import { getMinutes } from '@/features/minutes/queries/minutes'

/** The minutes at an address for one of their writers; for everybody else there is no such page. */
export async function writtenMinutes(params: Promise<{ number: string }>) {
  const viewer = await requireViewer()
  const address = parseMeetingAddress((await params).number)
  const minutes = address && (await getMinutes(viewer, address))
  if (!minutes || !canWrite(viewer, minutes)) notFound()
  return { viewer, minutes }
}
