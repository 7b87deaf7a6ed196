import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ask } from '@/e2e/plain-http'
import { besidesTheDoor, statementsOf } from '@/e2e/statements'
import { fillTo } from './fill'
import { startNextFloor } from './floors/next'
import { type Floor, startScript } from './floors/server'
import { openPortal } from './measure/portal'

export type Stage = Awaited<ReturnType<typeof setStage>>

/** How much is done: the whole bench, or enough to see that it works. */
export type Effort = { rounds: number; pages: number; milliseconds: number; sizes: [number, number, number] }

export const whole: Effort = { rounds: 5, pages: 40, milliseconds: 2_000, sizes: [200, 5_000, 50_000] }
export const quick: Effort = { rounds: 2, pages: 12, milliseconds: 500, sizes: [200, 1_000, 5_000] }

/** The portal with its smallest filling, and beside it everything that it is measured against. */
export async function setStage(effort: Effort, say: (line: string) => void) {
  const floors: Floor[] = []
  say('starting a portal of our own')
  const portal = await openPortal()
  async function clear() {
    await Promise.all(floors.map((floor) => floor.stop()))
    await portal.stop()
  }
  try {
    await portal.asSuperuser((client) => fillTo(client, effort.sizes[0]))
    const folder = resolve('.build/bench')
    mkdirSync(folder, { recursive: true })
    const page = (await ask(`${portal.origin}/en/opportunities`)).body.toString('utf8')
    const packed = await ask(`${portal.origin}/en/opportunities`, { headers: { 'accept-encoding': 'br' } })
    const dashboard = await portal.asSuperuser((client) =>
      statementsOf(client, portal.dataDir, () =>
        ask(`${portal.origin}/en/workspace`, { cookie: portal.cookie }),
      ),
    )
    const keep = (name: string, content: string | Buffer) => {
      writeFileSync(join(folder, name), content)
      return join(folder, name)
    }
    const urls = portal.databaseUrls()

    say('building what it is measured against')
    const css = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? ''
    const bareNext = await startNextFloor(css, {
      DATABASE_PUBLIC_URL: urls.DATABASE_PUBLIC_URL,
      DATABASE_URL: urls.DATABASE_URL,
      STATEMENTS: keep('dashboard.json', JSON.stringify(dashboard)),
    })
    floors.push(bareNext)
    const nodeHttp = await startScript('bench/floors/node-http.ts', {
      DATABASE_PUBLIC_URL: urls.DATABASE_PUBLIC_URL,
      FRAME: keep('frame.html', page),
    })
    floors.push(nodeHttp)
    const file = await startScript('bench/floors/static-server.ts', { FILE: keep('page.br', packed.body) })
    floors.push(file)
    return { effort, portal, urls, dashboard: besidesTheDoor(dashboard), bareNext, nodeHttp, file, clear }
  } catch (error) {
    await clear()
    throw error
  }
}
