import 'server-only'
import { sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import { hear } from '@/db/ears'
import type { Viewer } from '@/features/auth/viewer'
import { env } from '@/lib/env'
import type { RichText } from '@/lib/rich-text'
import { seal, unseal } from '@/lib/seal'
import type { MinutesState } from './minutes'

export type LastMatch = { clauseId: string; en: RichText; ru: RichText }

/** What somebody who has the text open has not heard of yet. */
export type LiveNews = {
  state: MinutesState
  revision: number
  seq: number
  /** In base64, one after the other. */
  updates: string[]
  /** The number of the last comparison. */
  matched: number
  /** What each clause said that was compared since. */
  matches: LastMatch[]
}

/** Up to where a reader knows: the last update, and the last comparison. */
export type Known = { seq: number; matched: number }

/** What happened to a text, for one of its writers; null where there is none for them, or their session has ended. */
export async function getLiveNews(viewer: Viewer, minutesId: string, known: Known): Promise<LiveNews | null> {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<LiveNews>(sql`
      select n.state, n.revision, coalesce(u.seq, ${known.seq}::integer) as seq, coalesce(u.updates, '[]') as updates,
        coalesce(k.matched, ${known.matched}::integer) as matched, coalesce(k.matches, '[]') as matches
      from minutes n cross join lateral (
        select max(number) as matched, jsonb_agg(jsonb_build_object('clauseId', clause_id, 'en', en, 'ru', ru)) as matches
        from (select distinct on (clause_id) number, clause_id, en, ru from clause_matches
          where minutes_id = n.id and number > ${known.matched} order by clause_id, number desc) l) k cross join lateral (
        select max(seq) as seq, jsonb_agg(translate(encode(content, 'base64'), e'\n', '') order by seq) as updates
        from minutes_updates where minutes_id = n.id and seq > ${known.seq}) u
      where n.id = ${minutesId}`),
  )
  return rows[0] ?? null
}

/** Where somebody is in the text. Told to those who have it open, and kept nowhere. */
export type Presence = {
  /** The window, as its document numbers it. */
  client: number
  person: string
  name: { en: string; ru: string; ur: string | null }
  side: string
  /** Null when they left. */
  place: { clause: string; language: 'en' | 'ru'; anchor: string; head: string } | null
}

export type LiveSaid = { changed: true } | { presence: Presence }

/** Calls back when something happened to some text, or somebody moved in this one. The answer ends it. */
export function onMinutesNews(minutesId: string, tell: (said: LiveSaid) => void) {
  const mine = [
    hear(env().DATABASE_URL, 'minutes_live', () => tell({ changed: true })),
    hear(env().DATABASE_URL, 'minutes_presence', (said) => {
      const told = said ? openPresence(said) : null
      if (told?.minutesId === minutesId) tell({ presence: told.presence })
    }),
  ]
  return () => {
    for (const end of mine) end()
  }
}

type Told = { minutesId: string; presence: Presence }

/** Any role of the database may listen to any channel, so where people are is sealed on its way. */
function openPresence(said: string): Told | null {
  try {
    return JSON.parse(unseal(env().AUTH_SECRET, Buffer.from(said, 'base64'))) as Told
  } catch {
    return null
  }
}

/** Tells where the viewer is; the name and the side are the viewer's own, whatever a browser says. */
export async function tellPresence(
  viewer: Viewer,
  minutesId: string,
  at: Pick<Presence, 'client' | 'place'>,
) {
  await withViewer(viewer, async (tx) => {
    const { rows } = await tx.execute<Pick<Presence, 'person' | 'name' | 'side'>>(sql`
      select p.id as person, p.name, p.side from minutes n, people p
      where n.id = ${minutesId} and p.id = ${viewer.id}`)
    const [person] = rows
    if (!person) return
    const sealed = seal(env().AUTH_SECRET, JSON.stringify({ minutesId, presence: { ...at, ...person } }))
    await tx.execute(sql`select pg_notify('minutes_presence', ${sealed.toString('base64')})`)
  })
}
