import { closeDoors } from '@/db/client'
import { openDatabase } from './database'
import { Problem } from './problem'
import { readSettings, type Settings } from './settings'

/** Runs a command of an operator; what goes wrong is said in its own words, and the command ends with 1. */
export async function command(work: () => Promise<void>) {
  try {
    await work()
  } catch (error) {
    if (error instanceof Problem) console.error(error.message, '\n', error.advice)
    else console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
  process.disconnect?.()
}

/** Works on the portal's database as the portal does, whether the portal runs or not. */
export async function withDatabase(work: (settings: Settings) => Promise<void>) {
  const settings = readSettings()
  const database = await openDatabase(settings, () => undefined)
  Object.assign(process.env, database.urls, {
    AUTH_SECRET: database.authSecret,
    PUBLIC_URL: settings.publicUrl,
  })
  try {
    await work(settings)
  } finally {
    await closeDoors()
    await database.leave()
  }
}
