import 'server-only'
import { and, asc, desc, eq } from 'drizzle-orm'
import { cache } from 'react'
import { asPublic } from '@/db/client'
import { meetingSummaries } from '@/db/schema/meetings'
import { sides } from '@/db/schema/sides'

export type PublicMeeting = Awaited<ReturnType<typeof listPublicMeetings>>[number]
export type PublicMeetingSummary = NonNullable<Awaited<ReturnType<typeof getPublicMeeting>>>
export type PublicSide = Awaited<ReturnType<typeof listPublicSides>>[number]

const listed = {
  body: meetingSummaries.body,
  number: meetingSummaries.meetingNumber,
  startsAt: meetingSummaries.startsAt,
  timeIsKnown: meetingSummaries.timeIsKnown,
  title: meetingSummaries.title,
  place: meetingSummaries.place,
  isDemonstration: meetingSummaries.isDemonstration,
}

/** The meetings of the group of which a summary is public, the latest first. */
export async function listPublicMeetings() {
  return asPublic()
    .select(listed)
    .from(meetingSummaries)
    .where(eq(meetingSummaries.body, 'JWG'))
    .orderBy(desc(meetingSummaries.startsAt))
}

export const getPublicMeeting = cache(async (number: number) => {
  const [found] = await asPublic()
    .select({
      ...listed,
      lead: meetingSummaries.lead,
      paragraphs: meetingSummaries.paragraphs,
      participants: meetingSummaries.participants,
    })
    .from(meetingSummaries)
    .where(and(eq(meetingSummaries.body, 'JWG'), eq(meetingSummaries.meetingNumber, number)))
  return found ?? null
})

/** Names and clocks of the sides, in the order of the alphabet. */
export async function listPublicSides() {
  return asPublic()
    .select({
      code: sides.code,
      shortName: sides.shortName,
      clockLabel: sides.clockLabel,
      timeZone: sides.timeZone,
    })
    .from(sides)
    .orderBy(asc(sides.position))
}
