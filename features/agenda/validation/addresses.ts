import { z } from 'zod'
import { meetingPath } from '@/features/meetings/validation'
import { DONE_CODES, type DoneCode } from './states'

type Meeting = { id: string; body: string; number: number | null }

/** What stands open on the page of an agenda: an item to answer, or the order to be changed. */
export const agendaView = z.object({
  item: z.uuid().optional().catch(undefined),
  arrange: z.literal('1').optional().catch(undefined),
  done: z.enum(DONE_CODES).optional().catch(undefined),
})

export function agendaPath(meeting: Meeting) {
  return `${meetingPath(meeting)}/agenda` as const
}

export function itemPath(meeting: Meeting, itemId: string) {
  return `${agendaPath(meeting)}?item=${itemId}#item-${itemId}` as const
}

export function arrangePath(meeting: Meeting) {
  return `${agendaPath(meeting)}?arrange=1#order` as const
}

/** The page after a form: it says what was done, and begins at the item it was done to. */
export function donePath(meeting: Meeting, done: DoneCode, itemId?: string) {
  const arranged = done === 'ordered' ? '&arrange=1' : ''
  return `${agendaPath(meeting)}?done=${done}${arranged}${itemId ? `#item-${itemId}` : ''}` as const
}

/** A version by its number, or the agenda as it stands now. */
const versionChoice = z.union([z.literal('now'), z.coerce.number().int().min(1).max(30_000)])
export type VersionChoice = z.infer<typeof versionChoice>

/** What does not fit counts as not said. */
export const versionsView = z.object({
  from: versionChoice.optional().catch(undefined),
  to: versionChoice.optional().catch(undefined),
})

export function versionsPath(meeting: Meeting, view: { from?: VersionChoice; to?: VersionChoice } = {}) {
  const path = `${agendaPath(meeting)}/versions` as const
  if (view.from === undefined || view.to === undefined) return path
  return `${path}?from=${view.from}&to=${view.to}` as const
}
