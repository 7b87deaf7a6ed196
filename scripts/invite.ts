// npm run invite -- --side pk --role administrator --email someone@example.org
import { parseArgs } from 'node:util'
import { sql } from 'drizzle-orm'
import { asPublic, closeDoors } from '@/db/client'
import { invite } from '@/features/auth/mutations/enter'
import { newInvitationInput } from '@/features/auth/validation'
import { openDatabase } from './serve/database'
import { Problem } from './serve/problem'
import { readSettings } from './serve/settings'

const USAGE = 'npm run invite -- --side pk --role administrator --email someone@example.org'

try {
  await run()
} catch (error) {
  if (error instanceof Problem) console.error(error.message, '\n', error.advice)
  else console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
process.disconnect?.()

async function run() {
  const given = readInvitation()
  const settings = readSettings()
  const database = await openDatabase(settings, () => undefined)
  Object.assign(process.env, database.urls, {
    AUTH_SECRET: database.authSecret,
    PUBLIC_URL: settings.publicUrl,
  })
  try {
    const locale = await localeOf(given.side)
    const secret = await invite(given.side, given.role, given.email)
    console.log(
      `Invitation of ${given.email} as ${given.role} of side ${given.side}, for one use within seven days:`,
    )
    console.log(`${settings.publicUrl}/${locale}/invitation/${secret}`)
  } finally {
    await closeDoors()
    await database.leave()
  }
}

function readInvitation() {
  const options = { side: { type: 'string' }, role: { type: 'string' }, email: { type: 'string' } } as const
  const input = newInvitationInput.safeParse(parseArgs({ options }).values)
  if (input.success) return input.data

  const wrong = input.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`${wrong.join('\n')}\n\n${USAGE}`)
}

async function localeOf(side: string) {
  const { rows } = await asPublic().execute<{ code: string; locale: string }>(
    sql`select code, default_locale as locale from sides order by position`,
  )
  const found = rows.find((row) => row.code === side)
  if (!found) throw new Error(`There is no side "${side}". Known: ${rows.map((row) => row.code).join(', ')}`)
  return found.locale
}
