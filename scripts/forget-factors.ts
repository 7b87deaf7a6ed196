// npm run forget-factors -- --email someone@example.org
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { closeDoors } from '@/db/client'
import { forgetFactors } from '@/features/auth/mutations/factors'
import { openDatabase } from './serve/database'
import { Problem } from './serve/problem'
import { readSettings } from './serve/settings'

const USAGE = 'npm run forget-factors -- --email someone@example.org'

try {
  await run()
} catch (error) {
  if (error instanceof Problem) console.error(error.message, '\n', error.advice)
  else console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
process.disconnect?.()

async function run() {
  const { values } = parseArgs({ options: { email: { type: 'string' } } })
  const email = z.email().safeParse(values.email?.trim().toLowerCase())
  if (!email.success) throw new Error(USAGE)
  const database = await openDatabase(readSettings(), () => undefined)
  Object.assign(process.env, database.urls, { AUTH_SECRET: database.authSecret })
  try {
    if (!(await forgetFactors(email.data))) throw new Error(`No account has the address ${email.data}.`)
    console.log(
      `${email.data} sets up a new second factor at the next sign-in. Their side reads of it in its log.`,
    )
  } finally {
    await closeDoors()
    await database.leave()
  }
}
