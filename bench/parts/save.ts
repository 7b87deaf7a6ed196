import { type Filled, fillForm, send } from '@/e2e/plain-form'
import { askPage } from '@/e2e/plain-http'
import { besidesTheDoor, statementsOf } from '@/e2e/statements'
import { cpuOf } from '../measure/process'
import { median } from '../measure/rounds'
import { alone, type Part } from '../report'
import type { Stage } from '../stage'

/** A form that is filled in and sent: one revision of an opportunity, with its line in the log. */
export async function measureSave(stage: Stage): Promise<Part> {
  const { portal, effort } = stage
  const { cookie } = portal
  const slugs = await ownSlugs(stage, effort.pages)
  const fill = (slug: string, round: number) =>
    fillForm(
      {
        url: `${portal.origin}/en/workspace/opportunities/${slug}/edit`,
        origin: portal.publicOrigin,
        cookie,
        button: 'name="body.en"',
      },
      { 'summary.en': `Saved in round ${round} of the bench` },
    )
  const cpu: number[] = []
  const times: number[] = []
  for (let round = 0; round <= effort.rounds; round++) {
    const forms: Filled[] = []
    for (const slug of slugs) forms.push(await fill(slug, round))
    const before = cpuOf(portal.pid())
    for (const form of forms) times.push(await saved(form, cookie))
    if (round > 0) cpu.push((cpuOf(portal.pid()) - before) / forms.length)
  }
  const [slug = ''] = slugs
  const form = await fill(slug, effort.rounds + 1)
  const statements = await portal.asSuperuser((client) =>
    statementsOf(
      client,
      portal.dataDir,
      () => saved(form, cookie),
      () => askPage(`${portal.origin}/en/workspace`, { cookie }),
    ),
  )
  return {
    title: 'Saving a form',
    note: 'An opportunity of the own side, sent as a browser without script sends it: revision, conflict check and a line in the log. CPU is that of the web process.',
    rows: [
      alone('CPU of one save', { value: median(cpu), unit: 'ms' }, { atMost: 15 }),
      alone('median time of one save', { value: median(times.slice(slugs.length)), unit: 'ms' }),
      alone(
        'round trips besides begin, set_config, commit',
        { value: besidesTheDoor(statements).length, unit: '' },
        { atMost: 4 },
      ),
    ],
  }
}

/** Sends it and makes sure that it was saved; the answer is how long that took, in milliseconds. */
async function saved(form: Filled, cookie: string) {
  const answer = await send(form, cookie)
  if (answer.status !== 303 || !String(answer.headers.location).includes('done=saved'))
    throw new Error(`not saved: ${answer.status} ${answer.headers.location ?? ''}`)
  return answer.milliseconds
}

async function ownSlugs({ portal }: Stage, count: number): Promise<string[]> {
  const { rows } = await portal.asSuperuser((client) =>
    client.query(
      `select slug from opportunities where audience = 'pk' and slug like 'bench-%' order by slug limit $1`,
      [count],
    ),
  )
  return rows.map(({ slug }) => slug)
}
