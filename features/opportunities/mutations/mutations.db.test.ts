import { beforeEach, describe, expect, test } from 'vitest'
import { anOpportunity } from '@/db/factories'
import { asSuperuser } from '@/db/testing/database'
import { aViewer } from '@/features/auth/viewer.fixture'
import { getOwnOpportunity, listOpportunityHistory } from '@/features/opportunities/queries/own-detail'
import { getPublicOpportunity } from '@/features/opportunities/queries/public-detail'
import type { Listing } from '@/features/opportunities/validation/listing'
import { newId } from '@/lib/ids'
import { createOpportunity } from './create'
import { saveOpportunity } from './save'
import { publishOpportunity, returnOpportunity, submitOpportunity, withdrawOpportunity } from './steps'

const text = (en: string): Listing => ({
  sector: 'energy',
  stage: 'ready',
  instrument: 'ppp',
  placeKey: 'karachi',
  placeName: { en: 'Karachi', ru: 'Карачи', ur: 'کراچی' },
  amountMinUsd: 1e6,
  amountMaxUsd: null,
  title: { en, ru: 'Заголовок', ur: null },
  summary: { en, ru: null, ur: null },
  body: { en, ru: null, ur: null },
})

async function aDraft() {
  const [author, colleague, delegate, stranger] = await Promise.all([
    aViewer('pk'),
    aViewer('pk'),
    aViewer('pk', 'delegate'),
    aViewer('ru'),
  ])
  const { slug, id } = await asSuperuser((client) => anOpportunity(client, { authorId: author.id }))
  return { author, colleague, delegate, stranger, slug, id }
}

let it: Awaited<ReturnType<typeof aDraft>>
beforeEach(async () => {
  it = await aDraft()
})

const save = (viewer = it.author, base = 1, formKey = newId(), en = 'Text') =>
  saveOpportunity(viewer, { slug: it.slug, base, formKey, listing: text(en) })
const step = (revision = 1, state: 'draft' | 'in_review' | 'published' = 'draft') => ({
  slug: it.slug,
  revision,
  state,
  formKey: newId(),
  reason: 'A reason',
})
const logOf = (id: string) =>
  asSuperuser(async (client) => {
    const { rows } = await client.query(
      'select audience, action, actor_id, details from audit_log where subject_id = $1 order by seq',
      [id],
    )
    return rows
  })

describe('saving', () => {
  test('adds a revision and a line in the side’s log', async () => {
    expect(await save()).toEqual({ ok: true, value: { number: 2 } })
    expect(await getOwnOpportunity(it.author, it.slug)).toMatchObject({ number: 2, title: { en: 'Text' } })
    expect(await logOf(it.id)).toEqual([
      { audience: 'pk', action: 'opportunity_edited', actor_id: it.author.id, details: { revision: 2 } },
    ])
  })

  test('the same form twice, also at once, makes one revision and one line', async () => {
    const formKey = newId()
    const results = await Promise.all([save(it.author, 1, formKey), save(it.author, 1, formKey)])
    expect([...results, await save(it.author, 1, formKey)]).toEqual(
      Array(3).fill({ ok: true, value: { number: 2 } }),
    )
    expect(await logOf(it.id)).toHaveLength(1)
  })

  test('of two who started from the same text one is told', async () => {
    const results = await Promise.all([save(it.author), save(it.colleague)])
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    expect(results).toContainEqual({ ok: false, code: 'stale' })
  })

  test('a text under review stands still', async () => {
    await submitOpportunity(it.author, step())
    expect(await save()).toEqual({ ok: false, code: 'locked' })
  })

  test('a delegate may not, and for the other side there is nothing', async () => {
    expect(await save(it.delegate)).toEqual({ ok: false, code: 'not-allowed' })
    expect(await save(it.stranger)).toEqual({ ok: false, code: 'not-found' })
    expect(await getOwnOpportunity(it.stranger, it.slug)).toBeNull()
    expect(await listOpportunityHistory(it.stranger, it.id)).toEqual([])
    expect(await logOf(it.id)).toEqual([])
  })
})

describe('publishing', () => {
  test('takes a second pair of eyes, and shows exactly the text that was read', async () => {
    expect(await submitOpportunity(it.author, step())).toMatchObject({ ok: true })
    expect(await publishOpportunity(it.author, step(1, 'in_review'))).toEqual({
      ok: false,
      code: 'not-allowed',
    })
    expect(await publishOpportunity(it.stranger, step(1, 'in_review'))).toEqual({
      ok: false,
      code: 'not-found',
    })
    expect(await getPublicOpportunity(it.slug)).toBeNull()

    expect(await publishOpportunity(it.colleague, step(1, 'in_review'))).toMatchObject({ ok: true })
    expect(await getPublicOpportunity(it.slug)).toMatchObject({ title: { en: 'Rolling mill' } })
    expect((await logOf(it.id)).map((line) => line.action)).toEqual([
      'opportunity_in_review',
      'opportunity_published',
    ])
  })

  test('a new text replaces the public one only when it is published, by whichever colleague', async () => {
    await submitOpportunity(it.author, step())
    await publishOpportunity(it.colleague, step(1, 'in_review'))
    await save(it.colleague, 1, newId(), 'New text')
    expect(await getPublicOpportunity(it.slug)).toMatchObject({ title: { en: 'Rolling mill' } })

    await submitOpportunity(it.colleague, step(2, 'published'))
    expect(await publishOpportunity(it.author, step(2, 'in_review'))).toMatchObject({ ok: true })
    expect(await getPublicOpportunity(it.slug)).toMatchObject({ title: { en: 'New text' } })
  })

  test('a double click publishes once; of two colleagues one was faster', async () => {
    await submitOpportunity(it.author, step())
    const form = step(1, 'in_review')
    const coChair = await aViewer('pk', 'co_chair')
    const results = await Promise.all([
      publishOpportunity(it.colleague, form),
      publishOpportunity(it.colleague, form),
      publishOpportunity(coChair, step(1, 'in_review')),
    ])
    expect(
      results.filter((result) => !result.ok).every((result) => !result.ok && result.code === 'stale'),
    ).toBe(true)
    expect((await logOf(it.id)).filter((line) => line.action === 'opportunity_published')).toHaveLength(1)
  })

  test('the database itself refuses an author as publisher', async () => {
    await expect(
      asSuperuser((client) => anOpportunity(client, { authorId: it.author.id, publisherId: it.author.id })),
    ).rejects.toThrow('published_opportunities_four_eyes')
  })
})

test('a text goes back with a reason, and the history tells it', async () => {
  await submitOpportunity(it.author, step())
  await returnOpportunity(it.colleague, step(1, 'in_review'))
  const history = await listOpportunityHistory(it.delegate, it.id)
  expect(history.map(({ kind, toState, reason }) => [kind, toState, reason])).toEqual([
    ['step', 'draft', 'A reason'],
    ['step', 'in_review', 'A reason'],
    ['saved', null, null],
  ])
  expect(history[0]?.at).toBeInstanceOf(Date)
})

test('any colleague takes a published listing off the site', async () => {
  await submitOpportunity(it.author, step())
  await publishOpportunity(it.colleague, step(1, 'in_review'))
  expect(await withdrawOpportunity(it.author, step(1, 'published'))).toMatchObject({ ok: true })
  expect(await getPublicOpportunity(it.slug)).toBeNull()
  expect(await getOwnOpportunity(it.author, it.slug)).toMatchObject({
    state: 'withdrawn',
    publishedNumber: null,
  })
})

describe('a new opportunity', () => {
  test('the same form twice opens one draft; a taken address is said', async () => {
    const input = { slug: `new-${newId()}`, formKey: newId(), listing: text('New') }
    const created = { ok: true, value: { slug: input.slug } }
    expect(await createOpportunity(it.author, input)).toEqual(created)
    expect(await createOpportunity(it.author, input)).toEqual(created)
    expect(await createOpportunity(it.author, { ...input, slug: `${input.slug}-2` })).toEqual(created)
    expect(await createOpportunity(it.author, { ...input, formKey: newId() })).toEqual({
      ok: false,
      code: 'slug-taken',
    })
    expect(await createOpportunity(it.delegate, { ...input, formKey: newId() })).toEqual({
      ok: false,
      code: 'not-allowed',
    })
  })

  test('an address is no hint at the other side’s drafts', async () => {
    const input = { slug: it.slug, formKey: it.id, listing: text('Same address') }
    expect(await createOpportunity(it.stranger, input)).toMatchObject({ ok: true })
  })
})
