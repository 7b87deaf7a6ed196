import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { builtActions, undeclaredActions, undeclaredRoutes } from './declared'

const dist = mkdtempSync(join(tmpdir(), 'dist-'))
afterAll(() => rmSync(dist, { recursive: true }))

mkdirSync(join(dist, 'server'))
writeFileSync(
  join(dist, 'app-path-routes-manifest.json'),
  JSON.stringify({
    '/_not-found/page': '/_not-found',
    '/[locale]/(public)/page': '/[locale]',
    '/[locale]/secret/page': '/[locale]/secret',
  }),
)
writeFileSync(
  join(dist, 'server/server-reference-manifest.json'),
  JSON.stringify({
    node: { '60ab': { workers: {}, filename: 'features/auth/actions.ts', exportedName: 'signInAction' } },
    edge: {},
    encryptionKey: 'k',
  }),
)

test('a route that is not declared is found', () => {
  expect(undeclaredRoutes(dist)).toEqual(['/[locale]/secret'])
})

test('an action that is not declared is found, with the id that calls it', () => {
  expect(undeclaredActions(dist, {})).toEqual(['features/auth/actions.ts#signInAction'])
  expect(undeclaredActions(dist, { 'features/auth/actions.ts#signInAction': 'anyone' })).toEqual([])
  expect(builtActions(dist)).toEqual([{ id: '60ab', name: 'features/auth/actions.ts#signInAction' }])
})
