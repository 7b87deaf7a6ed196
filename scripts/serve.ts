import { dataFolder } from '@/db/embedded/data-folder'
import { claimAddress } from './serve/address'
import { openDatabase } from './serve/database'
import { Farewell } from './serve/farewell'
import { checkFileSettings } from './serve/file-settings'
import { applyMigrations, fillOnce } from './serve/fill'
import { removeInstance } from './serve/instances'
import { Problem } from './serve/problem'
import { ensureRelease } from './serve/release'
import { ServerKeeper } from './serve/server-keeper'
import { waitUntilHealthy } from './serve/server-process'
import { startServer, writeDown } from './serve/serving'
import { readSettings } from './serve/settings'
import { onServerChange } from './serve/source-watch'
import { makeSteps } from './serve/steps'
import { printWelcome } from './serve/welcome'

const farewell = new Farewell()

try {
  await serve()
  await farewell.leave()
} catch (error) {
  if (farewell.signal.aborted) await farewell.leave()
  explain(error)
  await farewell.leave(error instanceof Error ? error : new Error(String(error)))
}

async function serve() {
  const settings = readSettings(process.argv.slice(2))
  checkFileSettings(process.env)
  const folder = dataFolder(settings.dataDir)
  const step = makeSteps(settings.dev ? 5 : 6)
  const say = (line: string) => console.log(`  ${line}`)

  const twin = await step('address', () => claimAddress(folder, settings))
  if (twin)
    return say(`The portal of this data folder is already running at ${twin.url} (process ${twin.pid}).`)
  farewell.add(async () => removeInstance(folder.instances))

  const database = await unlessLeaving(
    step('database', (note) => openDatabase(settings, note)),
    (opened) => {
      farewell.add(() => opened.leave())
    },
  )
  await unlessLeaving(step('tables', (note) => applyMigrations(database, note)))
  const seeded = await unlessLeaving(
    step('demonstration data', (note) => fillOnce(database, settings.dataDir, note)),
  )
  const release = settings.dev
    ? undefined
    : await unlessLeaving(step('build', (note) => ensureRelease(note, farewell.signal)))

  await step('server', async () => {
    const start = () => startServer(settings, database, release)
    const server = start()
    const keeper = new ServerKeeper(server, start, say)
    farewell.add((grace) => {
      writeDown(folder, settings, 'stopping', server)
      return keeper.stop(grace)
    })
    await Promise.race([waitUntilHealthy(server, settings.host, settings.port), farewell.wait()])
    keeper.watch().catch(async (problem: Problem) => {
      explain(problem)
      await farewell.leave(problem)
    })
    if (settings.dev) onServerChange(() => keeper.replace())
  })
  database.embedded?.keeper.watch(say)
  printWelcome(settings, seeded)
  await farewell.wait()
  say('Stopping.')
}

/** Lets a step finish even when the end was asked for meanwhile, so that what it started is known and stopped. */
async function unlessLeaving<T>(work: Promise<T>, done?: (value: T) => void) {
  const value = await work
  done?.(value)
  farewell.signal.throwIfAborted()
  return value
}

function explain(error: unknown) {
  if (error instanceof Problem) return console.error(`\n  ✗ ${error.message}\n    → ${error.advice}\n`)
  console.error('\n  ✗ Something happened that the start does not foresee:\n', error)
}
