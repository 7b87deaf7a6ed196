import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type pg from 'pg'
import { simplePdf } from '@/lib/simple-pdf'
import type { Storage } from '@/lib/storage/storage'
import type { Calendar } from '../calendar'
import { demoMeetings } from '../demo/meetings'
import { type DemoPaper, demoPapers } from '../demo/papers'
import { insert } from '../insert'
import type { Meetings } from './meetings'
import { idOf, type People } from './people'
import { sketch } from './sketch'

/** Papers with their files, which really lie in the storage; their pages are drawn when the portal runs. */
export async function seedPapers(
  client: pg.Client,
  people: People,
  meetings: Meetings,
  calendar: Calendar,
  storage: Storage,
) {
  for (const paper of demoPapers) await seedPaper(client, paper, people, meetings, calendar, storage)
}

async function seedPaper(
  client: pg.Client,
  paper: DemoPaper,
  people: People,
  meetings: Meetings,
  calendar: Calendar,
  storage: Storage,
) {
  const meetingId = meetings.get(paper.meeting)
  const start = demoMeetings.find(({ key }) => key === paper.meeting)?.start.days ?? 0
  const audience = paper.isJoint ? 'joint' : paper.side
  const person = idOf(people, `${paper.side}.secretary`)
  // Not after today, however far away the meeting is.
  const at = calendar.at(Math.min(start + paper.days, -1), 10)
  const file = paper.kind === 'pdf' ? simplePdf([paper.lines]) : sketch()
  const fileKey = `papers/demonstration-${paper.key}`
  await storage.put(fileKey, Readable.from([file]), file.length)

  const { id } = await insert(client, 'papers', {
    audience,
    meeting_id: meetingId,
    item_id: await itemAt(client, meetingId, paper.item),
    title: paper.title,
    side: paper.side,
    by_person: person,
    at,
  })
  await insert(client, 'paper_versions', {
    audience,
    paper_id: id,
    number: 1,
    language: paper.language,
    file_key: fileKey,
    file_name: paper.fileName,
    media_type: paper.kind === 'pdf' ? 'application/pdf' : 'image/png',
    bytes: file.length,
    sha256: createHash('sha256').update(file).digest(),
    scan: 'unscanned',
    by_person: person,
    by_side: paper.side,
    at,
  })
}

async function itemAt(client: pg.Client, meetingId: string | undefined, position: number | null) {
  const { rows } = await client.query('select id from agenda_items where meeting_id = $1 and position = $2', [
    meetingId,
    position,
  ])
  return rows[0]?.id ?? null
}
