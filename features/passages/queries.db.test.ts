import { expect, test } from 'vitest'
import { listPublicPassages, listPublicRules } from '@/features/passages/queries'
import { listPublicPhases } from '@/features/project/queries/public'
import { getPublicSector, listPublicSectors } from '@/features/sectors/queries'

test.each(['home', 'project', 'about', 'privacy', 'accessibility'])(
  '%s begins with its lead',
  async (page) => {
    const [lead, ...rest] = await listPublicPassages(page)
    expect(lead).toMatchObject({ key: 'lead', title: { en: expect.any(String), ru: expect.any(String) } })
    expect(rest.length).toBeGreaterThan(0)
  },
)

test('a page that does not exist has no passages', async () => {
  expect(await listPublicPassages('no-such-page')).toEqual([])
})

test('rules, phases and sectors stand in their order', async () => {
  expect((await listPublicRules())[0]?.key).toBeTypeOf('string')
  expect((await listPublicPhases()).map(({ state }) => state).slice(0, 4)).toEqual([
    'passed',
    'passed',
    'current',
    'ahead',
  ])
  expect((await listPublicSectors()).map(({ slug }) => slug)).toEqual([
    'steel-manufacturing',
    'infrastructure',
    'energy',
  ])
})

test('a sector is found by its address', async () => {
  expect((await getPublicSector('energy'))?.figures.length).toBeGreaterThan(0)
  expect(await getPublicSector('no-such-sector')).toBeNull()
})
