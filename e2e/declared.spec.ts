import { expect, test } from '@playwright/test'
import { actions } from '../server/actions-registry'
import { builtActions, builtRoutes, undeclaredActions, undeclaredRoutes } from '../server/declared'
import { releaseFolder } from './walls/release'

test('every route of the build is declared', () => {
  expect(builtRoutes(releaseFolder()).length).toBeGreaterThan(20)
  expect(undeclaredRoutes(releaseFolder())).toEqual([])
})

test('every action of the build is declared, and every declared action is built', () => {
  expect(undeclaredActions(releaseFolder())).toEqual([])
  const built = builtActions(releaseFolder()).map(({ name }) => name)
  expect(Object.keys(actions).filter((name) => !built.includes(name))).toEqual([])
})

test('an undeclared action would be found', () => {
  expect(undeclaredActions(releaseFolder(), {})).toContain('features/notes/actions.ts#writeNoteAction')
})
