// npm run invite -- --side pk --role administrator --email someone@example.org
import { parseArgs } from 'node:util'
import { sql } from 'drizzle-orm'
import { asPublic, closeDoors } from '@/db/client'
import { invite } from '@/features/auth/mutations'
import { newInvitationInput } from '@/features/auth/validation'

const USAGE = 'npm run invite -- --side pk --role administrator --email someone@example.org'

async function run() {
  const { values } = parseArgs({
    options: { side: { type: 'string' }, role: { type: 'string' }, email: { type: 'string' } },
  })
  const input = newInvitationInput.safeParse(values)
  if (!input.success) {
    const wrong = input.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`${wrong.join('\n')}\n\n${USAGE}`)
  }
  const { side, role, email } = input.data
  const { rows } = await asPublic().execute<{ code: string; locale: string }>(
    sql`select code, default_locale as locale from sides`,
  )
  const known = rows.find((row) => row.code === side)
  if (!known) throw new Error(`There is no side "${side}". Known: ${rows.map((row) => row.code).join(', ')}`)

  const secret = await invite(side, role, email)
  console.log(`Invitation of ${email} as ${role} of side ${side}, good for seven days and for one use:`)
  console.log(`${process.env.PUBLIC_URL}/${known.locale}/invitation/${secret}`)
}

try {
  await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await closeDoors()
}
