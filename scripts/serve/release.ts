import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from '@/lib/lock.mjs'
import { actionsKey } from './actions-key'
import { buildPages, bundleServer } from './build'
import { sourcesName } from './sources'

const releases = join('.build', 'releases')
const kept = 2

/** A finished build in a folder of its own: building the next one never pulls files from under a running server. */
export type Release = { name: string; folder: string; server: string; built: boolean }

/** The release of the sources as they are now, built if need be. */
export function ensureRelease(note: (text: string) => void, quit?: AbortSignal): Promise<Release> {
  const onWait = (pid: number) => note(`process ${pid} is building, waiting`)
  return withLock(join('.build', 'locks', 'build'), () => findOrBuild(note, quit), { onWait })
}

/** What the server must be told so that it runs this release and reads the forms it wrote. */
export function releaseEnvironment({ name, folder }: Pick<Release, 'name' | 'folder'>) {
  return {
    NODE_ENV: 'production',
    NEXT_DIST_DIR: folder,
    NEXT_DEPLOYMENT_ID: name,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey(),
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

async function findOrBuild(note: (text: string) => void, quit?: AbortSignal): Promise<Release> {
  const name = sourcesName(actionsKey())
  const folder = join(releases, name)
  const release = { name, folder, server: join(folder, 'server.mjs') }
  if (existsSync(finishedMark(folder))) {
    note('nothing changed')
    return { ...release, built: false }
  }
  note('building, which takes a minute or two')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await buildPages(releaseEnvironment(release), quit)
  await bundleServer(folder)
  writeFileSync(finishedMark(folder), new Date().toISOString())
  writeFileSync(join('.build', 'stamp'), `${name}\n`)
  removeOld(name)
  note('built')
  return { ...release, built: true }
}

/** The release before stays for a server that still runs it and for the way back. */
function removeOld(current: string) {
  const finished = (name: string) =>
    statSync(finishedMark(join(releases, name)), { throwIfNoEntry: false })?.mtimeMs ?? 0
  const others = readdirSync(releases).filter((name) => name !== current)
  const old = others.sort((a, b) => finished(b) - finished(a)).slice(kept - 1)
  for (const name of old) rmSync(join(releases, name), { recursive: true, force: true })
}

/** Written last: a build that was killed half-way has none and is made again. */
function finishedMark(folder: string) {
  return join(folder, 'FINISHED')
}
