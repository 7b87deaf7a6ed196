import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { fillForm, refill, send } from './plain-form'
import { asSuperuserOf, cookieOf } from './portal-database'

type Target = { origin: string; dataDir: string }

export type Writers = Awaited<ReturnType<typeof startWriters>>

/**
 * People who write without a pause: each opens one draft of an opportunity after the other, through the form. A draft is
 * acknowledged when its person was told so; whatever else comes back is tried again with another one.
 */
export async function startWriters({ origin, dataDir }: Target, count: number) {
  const cookie = await cookieOf(dataDir, 'pk.secretary')
  const url = `${origin}/en/workspace/opportunities/new`
  const form = await fillForm({ url, origin, cookie, button: 'name="body.en"' }, draft)
  const acknowledged: string[] = []
  let waiting: { since: number; tell: () => void }[] = []
  let stopped = false

  async function write() {
    while (!stopped) {
      const began = performance.now()
      const slug = `written-${randomUUID()}`
      const answer = await send(refill(form, { slug, formKey: randomUUID() }), cookie).catch(() => null)
      if (answer?.status === 303 && String(answer.headers.location).includes('done=created')) {
        acknowledged.push(slug)
        const served = waiting.filter(({ since }) => since <= began)
        waiting = waiting.filter((one) => !served.includes(one))
        for (const { tell } of served) tell()
      } else await pause(50)
    }
  }
  const all = Promise.all(Array.from({ length: count }, write))

  return {
    acknowledged,
    /** Resolves with the first acknowledgement of something that was sent from now on. */
    next: () =>
      new Promise<void>((tell) => {
        waiting.push({ since: performance.now(), tell })
      }),
    async stop() {
      stopped = true
      await all
    },
  }
}

/** Those of the acknowledged drafts that are not, or not whole, in the database: draft, text, step and line in the log. */
export function lostOf(dataDir: string, slugs: readonly string[]): Promise<string[]> {
  return asSuperuserOf(dataDir, async (client) => {
    const { rows } = await client.query(
      `select slug from unnest($1::text[]) as told(slug) where not exists (
         select from opportunities o
         join opportunity_revisions r on r.opportunity_id = o.id
         join opportunity_transitions t on t.opportunity_id = o.id
         join audit_log l on l.subject_id = o.id::text and l.action = 'opportunity_created'
         where o.slug = told.slug)`,
      [slugs],
    )
    return rows.map(({ slug }) => slug)
  })
}

/** The first entry of the side's log that does not follow from the one before it; null when the chain is whole. */
export function brokenLogOf(dataDir: string) {
  return asSuperuserOf(dataDir, async (client) => {
    const { rows } = await client.query(`select app.first_broken_entry('pk') as entry`)
    return rows[0].entry
  })
}

const draft = {
  sector: 'energy',
  stage: 'idea',
  instrument: 'equity',
  placeKey: 'karachi',
  'placeName.en': 'Karachi',
  'title.en': 'Written while the database dies',
  'summary.en': 'A draft',
  'body.en': 'A draft',
}
