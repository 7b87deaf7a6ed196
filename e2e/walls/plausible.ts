import { randomUUID } from 'node:crypto'
import type pg from 'pg'

/** What the right person's browser would send to any action of the portal, about a meeting and things of the Pakistani side. */
export async function plausibleFields(database: pg.Client): Promise<Record<string, string>> {
  const { rows } = await database.query(
    `select o.slug, o.state, r.number, r.sector, r.stage, r.instrument, r.place_key, m.id as meeting,
       (select i.id from agenda_items i where i.meeting_id = m.id and i.state = 'proposed' and i.proposed_by = 'pk') as item,
       (select string_agg(i.id::text, ' ' order by i.position) from agenda_items i where i.meeting_id = m.id) as items
     from opportunities o join opportunity_revisions r on r.opportunity_id = o.id, meetings m
     where m.body = 'JWG' and m.number = 4 and o.audience = 'pk' and o.state = 'in_review' order by r.number desc limit 1`,
  )
  const [it] = rows
  const { rows: papers } = await database.query(
    `select p.id, v.id as version, lower(m.body) || '-' || m.number as meeting from papers p
     join paper_versions v on v.paper_id = p.id join meetings m on m.id = p.meeting_id
     where p.audience = 'pk' order by v.number desc limit 1`,
  )
  const [paper] = papers
  const { rows: corrigendum } = await database.query('select id from corrigenda order by at limit 1')
  const { rows: procedure } = await database.query('select id from written_procedures order by at limit 1')
  const { rows: signed } = await database.query(
    `select c ->> 'id' as clause from signing_texts x, jsonb_array_elements(x.canonical::jsonb -> 'clauses') c
     where x.minutes_id is not null order by x.at limit 1`,
  )
  const words = ['placeName', 'title', 'summary', 'body'].flatMap((field) =>
    ['en', 'ru', 'ur'].map((locale) => [`${field}.${locale}`, 'Words of a test'] as const),
  )
  return {
    ...Object.fromEntries(words),
    ...{
      slug: it.slug,
      state: it.state,
      revision: String(it.number),
      base: String(it.number),
      reason: 'For a test',
    },
    ...{ sector: it.sector, stage: it.stage, instrument: it.instrument, placeKey: it.place_key },
    ...{ amountMinUsd: '1', amountMaxUsd: '2', formKey: randomUUID() },
    ...{ meeting: 'jwg-4', act: 'check', text: 'Name\nWords', capacity: 'guest' },
    ...{ 'name.en': 'Guest', 'name.ru': 'Гость', 'name.ur': 'مہمان' },
    ...{ 'post.en': 'Post', 'post.ru': 'Пост', 'post.ur': 'عہدہ' },
    ...{ itemId: it.item, wording: '1', answer: 'agreed', minutes: '15', lateReason: 'For a test' },
    ...{ itemIds: it.items, order: '0', fixed: '2', version: '0', motionId: randomUUID() },
    ...{ meetingId: it.meeting, parentId: it.meeting, body: 'Words of a test' },
    ...dates,
    ...{
      token: 'A'.repeat(43),
      name: 'A person',
      post: 'A post',
      password: 'a long password',
      repeated: 'a long password',
    },
    ...{
      paperId: paper.id,
      versionId: paper.version,
      paperMeeting: paper.meeting,
      audience: 'both',
      language: 'en',
    },
    ...{ secret: 'A'.repeat(32), code: '000000', factor: 'totp' },
    ...{ subject: 'minutes', hash: '0'.repeat(64), proof: 'code' },
    ...{
      signedClause: signed[0].clause,
      clause: signed[0].clause,
      corrigendum: corrigendum[0].id,
      procedure: procedure[0].id,
    },
    uploadId: '0'.repeat(32),
    email: 'nobody@example.org',
    ...{ invitations: 'daily', agenda: 'daily', requests: 'daily', deadlines: 'daily' },
  }
}

/** Of the forms about meetings; `body` and `reason` stand above. */
const dates = {
  ...{
    'place.en': 'Karachi',
    hostSide: 'pk',
    duration: '120',
    'slot.0.day': '2026-06-02',
    'slot.0.time': '14:00',
  },
  ...{ round: '1', slot: '0', kind: 'postpone', answer: 'agreed', motionId: randomUUID() },
  ...{ day: '2026-06-03', 'name.en': 'A day', id: randomUUID(), year: '2026' },
}

/** A page from which the action can be called: elsewhere the framework does not know it, and that proves nothing. */
export function homeOf(
  action: string,
  { slug, paperMeeting, paperId, signedClause, corrigendum, procedure }: Record<string, string>,
) {
  if (action.startsWith('features/delegations/')) return delegationsHome(action)
  if (action.startsWith('features/room/')) return '/en/workspace/meetings/jwg-4/room'
  if (action.startsWith('features/agenda/')) return '/en/workspace/meetings/jwg-4/agenda'
  if (action.startsWith('features/circulation/')) return '/en/workspace/meetings/jwg-3/minutes'
  if (action.endsWith('#endProcedureAction')) return `/en/workspace/decisions/procedures/${procedure}`
  if (action.startsWith('features/procedures/')) return '/en/workspace/decisions/procedures'
  if (action.startsWith('features/corrigenda/'))
    return `/en/workspace/meetings/jwg-2/minutes/corrigenda/${corrigendum}`
  if (action.startsWith('features/appointments/')) return '/en/workspace/people'
  if (action.startsWith('features/releases/'))
    return `/en/workspace/meetings/jwg-2/minutes/release?clause=${signedClause}`
  if (action.startsWith('features/signatures/')) return '/en/workspace/meetings/jwg-2/minutes/sign'
  if (action.endsWith('#beginMinutesAction')) return '/en/workspace/meetings/jwg-3'
  if (action.endsWith('#importMinutesAction')) return '/en/workspace/meetings/jwg-3/minutes/edit/import'
  if (action.startsWith('features/minutes/')) return '/en/workspace/meetings/jwg-3/minutes/edit/forms'
  if (action.startsWith('features/notes/')) return '/en/workspace/meetings/jwg-1'
  if (action.startsWith('features/meetings/')) return '/en/workspace/meetings/jwg-1'
  if (action.endsWith('#callMeetingAction')) return '/en/workspace/meetings/new'
  if (action.startsWith('features/meeting-dates/')) return '/en/workspace/meetings/jwg-4/date'
  if (action.startsWith('features/holidays/')) return '/en/workspace/holidays'
  if (action.endsWith('#addPaperAction')) return `/en/workspace/meetings/${paperMeeting}/papers`
  if (action.startsWith('features/papers/')) return `/en/workspace/meetings/${paperMeeting}/papers/${paperId}`
  if (action.endsWith('#createOpportunityAction')) return '/en/workspace/opportunities/new'
  if (action.endsWith('#saveOpportunityAction')) return `/en/workspace/opportunities/${slug}/edit`
  if (action.startsWith('features/opportunities/')) return `/en/workspace/opportunities/${slug}`
  if (action.endsWith('#signInAction')) return '/en/sign-in'
  if (action.endsWith('#acceptInvitationAction')) return `/en/invitation/${'A'.repeat(43)}`
  if (/#passBy|#askAssertion/.test(action)) return '/en/sign-in/code'
  if (/^features\/(?:auth|calendar|mail)\//.test(action)) return '/en/workspace/account'
  throw new Error(`plausible.ts names no page for ${action}`)
}

function delegationsHome(action: string) {
  const page = '/en/workspace/meetings/jwg-4/delegations'
  if (action.endsWith('#saveMemberAction')) return `${page}?edit=new`
  return action.endsWith('#importMembersAction') ? `${page}?edit=import` : page
}
