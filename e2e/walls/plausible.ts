import { randomUUID } from 'node:crypto'
import type pg from 'pg'

/** What the right person's browser would send to any action of the portal, about things of the Pakistani side. */
export async function plausibleFields(database: pg.Client): Promise<Record<string, string>> {
  const { rows } = await database.query(
    `select o.slug, o.state, r.number, r.sector, r.stage, r.instrument, r.place_key, m.id as meeting
     from opportunities o join opportunity_revisions r on r.opportunity_id = o.id, meetings m
     where o.audience = 'pk' and o.state = 'in_review' order by r.number desc limit 1`,
  )
  const [it] = rows
  const { rows: papers } = await database.query(
    `select p.id, v.id as version, lower(m.body) || '-' || m.number as meeting from papers p
     join paper_versions v on v.paper_id = p.id join meetings m on m.id = p.meeting_id
     where p.audience = 'pk' order by v.number desc limit 1`,
  )
  const [paper] = papers
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
    ...{ meetingId: it.meeting, parentId: it.meeting, body: 'Words of a test' },
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
    ...{ uploadId: '0'.repeat(32), itemId: '' },
    email: 'nobody@example.org',
  }
}

/** A page from which the action can be called: elsewhere the framework does not know it, and that proves nothing. */
export function homeOf(action: string, { slug, paperMeeting, paperId }: Record<string, string>) {
  if (action.startsWith('features/notes/')) return '/en/workspace/meetings/jwg-1'
  if (action.endsWith('#addPaperAction')) return `/en/workspace/meetings/${paperMeeting}/papers`
  if (action.startsWith('features/papers/')) return `/en/workspace/meetings/${paperMeeting}/papers/${paperId}`
  if (action.endsWith('#createOpportunityAction')) return '/en/workspace/opportunities/new'
  if (action.endsWith('#saveOpportunityAction')) return `/en/workspace/opportunities/${slug}/edit`
  if (action.startsWith('features/opportunities/')) return `/en/workspace/opportunities/${slug}`
  if (action.endsWith('#signInAction')) return '/en/sign-in'
  if (action.endsWith('#acceptInvitationAction')) return `/en/invitation/${'A'.repeat(43)}`
  if (action.startsWith('features/auth/')) return '/en/workspace/account'
  throw new Error(`plausible.ts names no page for ${action}`)
}
