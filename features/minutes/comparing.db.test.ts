import { expect, test } from 'vitest'
import { asSuperuser } from '@/db/testing/database'
import { newId } from '@/lib/ids'
import { richTextOf } from '@/lib/rich-text'
import { strictClauses } from './live/guard/strict'
import { clauseIds } from './live/shared-text'
import { recordOfEachTest } from './live/typing.fixture'
import { typeInto } from './live/typist.fixture'
import { matchClause } from './mutations/match'
import { listLastMatches } from './queries/history'
import { getLiveNews } from './queries/live'

const { now, opened } = recordOfEachTest(1900)

/** What a clause says in both languages as it stands in a document. */
function pairIn(doc: Awaited<ReturnType<typeof opened>>['doc'], clause: string) {
  const { en = null, ru = null } = strictClauses(doc).find(({ id }) => id === clause) ?? {}
  return { en, ru }
}

test('a pair is compared as it was read, with everything that was typed', async () => {
  const one = await opened('pk')
  const [clause = ''] = clauseIds(one.doc)
  typeInto(one.doc, clause, 'en', 'New ')
  await one.send()
  const { en, ru } = pairIn(one.doc, clause)
  const input = { which: now().minutesId, clause, formKey: newId() }
  expect(await matchClause(now().ru, { ...input, read: { en: richTextOf('old'), ru } })).toMatchObject({
    code: 'stale',
  })
  expect(await matchClause(now().ru, { ...input, read: { en, ru } })).toMatchObject({ ok: true })
})

test('the last of several comparisons counts, whatever the clock says, and each is news once', async () => {
  const { pk, minutesId: which, meetingId } = now()
  const one = await opened('pk')
  const [clause = ''] = clauseIds(one.doc)
  await asSuperuser((client) => client.query('insert into app.clock (frozen_at) values (now())'))
  try {
    let known = { seq: 0, matched: 0 }
    for (const word of ['c', 'a', 'd', 'b', 'e']) {
      typeInto(one.doc, clause, 'en', word)
      await one.send()
      const read = pairIn(one.doc, clause)
      expect(await matchClause(pk, { which, clause, read, formKey: newId() })).toMatchObject({ ok: true })
      const news = await getLiveNews(pk, which, known)
      expect(news?.matches.find(({ clauseId }) => clauseId === clause)?.en).toEqual(read.en)
      expect((await listLastMatches(pk, meetingId)).get(clause)?.en).toEqual(read.en)
      known = { seq: news?.seq ?? 0, matched: news?.matched ?? 0 }
      expect(await getLiveNews(pk, which, known)).toMatchObject({ matches: [], ...known })
    }
  } finally {
    await asSuperuser((client) => client.query('delete from app.clock'))
  }
})
