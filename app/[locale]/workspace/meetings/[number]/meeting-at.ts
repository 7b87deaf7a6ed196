import { notFound, redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type { Viewer } from '@/features/auth/viewer'
import { findNumbered, getMeeting, type Meeting } from '@/features/meetings/queries/meetings'
import { meetingPath, parseMeetingAddress } from '@/features/meetings/validation'

/**
 * The meeting that the address means, or the not-found page. A proposal that has its number by now is found at its new
 * address: whoever kept the old one is sent on. `part` is what stands in the address after the meeting.
 */
export async function meetingAt(viewer: Viewer, segment: string, part: '' | `/${string}`): Promise<Meeting> {
  const address = parseMeetingAddress(segment)
  if (!address) notFound()
  const meeting = await getMeeting(viewer, address)
  if (meeting) return meeting

  const numbered = 'id' in address ? await findNumbered(viewer, address.id) : null
  if (!numbered) notFound()
  redirect(`/${await getLocale()}${meetingPath(numbered)}${part}`)
}
