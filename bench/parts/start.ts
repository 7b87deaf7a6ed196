import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ask } from '@/e2e/plain-http'
import { startPortal } from '@/e2e/portal'
import { reservePort } from '@/e2e/ports'
import { median } from '../measure/rounds'
import { alone, type Part } from '../report'
import type { Effort } from '../stage'

/** `npm start` where everything is installed, built and filled: from the command to the first page. */
export async function measureStart({ rounds }: Effort): Promise<Part> {
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-bench-'))
  const port = await reservePort()
  const times: number[] = []
  try {
    for (let round = 0; round <= Math.min(rounds, 3); round++) {
      const began = performance.now()
      const portal = await startPortal({ dataDir, port })
      await ask(`http://127.0.0.1:${port}/en`)
      if (round > 0) times.push((performance.now() - began) / 1000)
      await portal.stop()
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
  return {
    title: 'Start',
    note: 'From the command to the first page, everything installed, built and filled.',
    rows: [alone('second start', { value: median(times), unit: 's' }, { atMost: 10 })],
  }
}
