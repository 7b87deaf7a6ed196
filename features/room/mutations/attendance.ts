import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import { attendance } from '@/db/schema/room'
import { recordEntry } from '@/features/audit/mutations'
import type { Viewer } from '@/features/auth/viewer'
import { findNewestNotice } from '@/features/delegations/queries/standing'
import type { MeetingAddress } from '@/features/meetings/validation'
import { now } from '@/lib/clock'
import { newId } from '@/lib/ids'
import { ok, type Result, refuse } from '@/lib/result'
import { canNoteAttendance } from '../policy'
import type { Coming } from '../presence'
import { enterRoom } from '../queries/standing'

type Input = {
  address: MeetingAddress
  kind: Coming['kind']
  /** `all`: everybody on the newest notice of the side. */
  member: string
  formKey: string
}
export type AttendanceRefusal = 'not-found' | 'not-allowed' | 'no-member'

/** Notes that people of the viewer's own side came or went. Who is there already does not arrive again. */
export function noteAttendance(viewer: Viewer, input: Input): Promise<Result<AttendanceRefusal>> {
  return withViewer(viewer, async (tx) => {
    const { address, kind, member, formKey } = input
    const meeting = await enterRoom(tx, address)
    if (!meeting) return refuse('not-found')
    if (!canNoteAttendance(viewer, meeting, now())) return refuse('not-allowed')
    const listed = (await findNewestNotice(tx, viewer.side, meeting.id))?.members.map(({ key }) => key) ?? []
    const meant = member === 'all' ? listed : listed.filter((key) => key === member)
    if (meant.length === 0) return refuse('no-member')
    if (await isSentBefore(tx, formKey)) return ok
    const newest = await newestOf(tx, meeting.id, meant)
    const moving = meant.filter((key) => (newest.get(key) ?? 'left') !== kind)
    if (moving.length === 0) return ok

    await tx.insert(attendance).values(
      moving.map((memberKey, index) => ({
        meetingId: meeting.id,
        memberKey,
        kind,
        byPerson: viewer.id,
        bySide: viewer.side,
        formKey: index === 0 ? formKey : newId(),
      })),
    )
    await recordEntry(tx, {
      audience: 'joint',
      action: 'attendance_noted',
      subject: { kind: 'meeting', id: meeting.id },
      details: { kind, people: moving.length },
    })
    return ok
  })
}

async function newestOf(tx: Tx, meetingId: string, keys: string[]) {
  const rows = await tx
    .select({ key: attendance.memberKey, kind: attendance.kind })
    .from(attendance)
    .where(and(eq(attendance.meetingId, meetingId), inArray(attendance.memberKey, keys)))
    .orderBy(attendance.at)
  return new Map(rows.map(({ key, kind }) => [key, kind]))
}

async function isSentBefore(tx: Tx, formKey: string) {
  const key = and(eq(attendance.audience, 'joint'), eq(attendance.formKey, formKey))
  return (await tx.select({ id: attendance.id }).from(attendance).where(key)).length > 0
}
