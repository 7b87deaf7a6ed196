import { expect, test } from 'vitest'
import { catalogueFaults } from './catalogue'
import { judgeRights, judgeWalls, type Stage } from './matrix'
import { type Mutant, mutants } from './mutants'
import { onStage } from './stage'

test('every breach that is made on purpose is noticed', { timeout: 60_000 }, () =>
  onStage(async (stage) => {
    const survivors: string[] = []
    for (const mutant of mutants) {
      const noticed = await whoNotices(mutant, stage)
      for (const watcher of mutant.noticedBy)
        if (!noticed[watcher]) survivors.push(`${mutant.name}: not noticed by the ${watcher}`)
    }
    console.info(`S2: ${mutants.length} mutants`)
    expect(survivors).toEqual([])
  }),
)

test('and nothing is noticed where nothing is broken', () =>
  onStage(async (stage) => {
    const harmless: Mutant = { name: 'none', tables: ['notes', 'minutes'], noticedBy: [], make: 'select 1' }
    expect(await whoNotices(harmless, stage)).toEqual({ matrix: false, catalogue: false })
  }))

async function whoNotices({ make, tables }: Mutant, stage: Stage) {
  const { client } = stage
  await client.query('savepoint mutant')
  if (typeof make === 'string') await client.query(make)
  else await make(client)

  const catalogue = await catalogueFaults(client)
  const rights = await judgeRights({ ...stage, tables })
  const walls = await judgeWalls({ ...stage, tables })
  await client.query('rollback to mutant')
  return { matrix: rights.faults.length + walls.faults.length > 0, catalogue: catalogue.length > 0 }
}
