import { expect, test } from 'vitest'
import { audiencesOf } from './cases'
import { judgeRights, judgeWalls } from './matrix'
import { rules } from './oracle'
import { onStage } from './stage'

/** Every table by every actor, one statement after the other: it grows with the portal. */
const PATIENCE = 120_000

test('the oracle speaks of every table, and of the audiences its rows may have', () =>
  onStage(async ({ garden }) => {
    expect(garden.tables.map(({ name }) => name).sort()).toEqual(Object.keys(rules).sort())
    for (const { name } of garden.tables) {
      const said = rules[name]?.audiences
      if (said) expect([...audiencesOf(garden, name)].sort(), name).toEqual([...said].sort())
    }
  }))

test(
  'nobody reads or writes more or less than the product says',
  () =>
    onStage(async (stage) => {
      const { tried, faults } = await judgeRights(stage)
      console.info(`S1: ${tried} combinations with the grants as they are`)
      expect(faults).toEqual([])
      expect(tried).toBeGreaterThan(8000)
    }),
  PATIENCE,
)

test(
  'the walls alone stop what is foreign, whatever is granted',
  () =>
    onStage(async (stage) => {
      const { tried, faults } = await judgeWalls(stage)
      console.info(`S1: ${tried} combinations with everything granted to everybody`)
      expect(faults).toEqual([])
      expect(tried).toBeGreaterThan(8000)
    }),
  PATIENCE,
)
