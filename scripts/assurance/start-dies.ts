import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killAtOnce, startsOf, type Victim } from '@/e2e/kill'
import { startPortal } from '@/e2e/portal'
import { reservePort } from '@/e2e/ports'
import { type Finding, longest, times, worstOf } from './finding'

export async function startDies({ who, of, leavesDatabase }: Victim): Promise<Finding> {
  return inFolder(async (dataDir) => {
    const port = await reservePort()
    let portal = await startPortal({ dataDir, port })
    const took: number[] = []
    for (let time = 0; time < times; time++) {
      const ended = once(portal.process, 'exit')
      killAtOnce(of(portal.process.pid ?? 0))
      await ended
      const again = performance.now()
      portal = await startPortal({ dataDir, port })
      took.push(performance.now() - again)
    }
    await portal.stop()
    const { worst, words } = worstOf(took)
    const starts = startsOf(dataDir)
    return {
      id: 'R13',
      fault: `${who} killed (-9) and started again, ${times} times`,
      found: `up after ${words}; ${leavesDatabase ? 'the database server went on' : 'the database server was stopped'}, ${starts} start(s) of it in all`,
      holds: worst <= longest && starts === (leavesDatabase ? 1 : times + 1),
    }
  })
}

export async function startedTogether(): Promise<Finding> {
  return inFolder(async (dataDir) => {
    const portals = await Promise.all([startPortal({ dataDir }), startPortal({ dataDir })])
    const answers = await Promise.all(portals.map(({ origin }) => fetch(`${origin}/en`)))
    for (const portal of portals) await portal.stop()
    const up = answers.filter(({ ok }) => ok).length
    return {
      id: 'R13',
      fault: 'npm start twice at once on an empty data folder',
      found: `${up} of 2 portals answer; the database server started ${startsOf(dataDir)} time(s)`,
      holds: up === 2 && startsOf(dataDir) === 1,
    }
  })
}

async function inFolder<T>(work: (dataDir: string) => Promise<T>) {
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-assurance-'))
  try {
    return await work(dataDir)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}
