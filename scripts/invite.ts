// npm run invite -- --side pk --role administrator --email someone@example.org
import { parseArgs } from 'node:util'
import { sql } from 'drizzle-orm'
import { asPublic } from '@/db/client'
import { invite } from '@/features/auth/mutations/enter'
import { newInvitationInput } from '@/features/auth/validation'
import { command, withDatabase } from './serve/command'

const USAGE = 'npm run invite -- --side pk --role administrator --email someone@example.org'

await command(async () => {
  const given = readInvitation()
  await withDatabase(async ({ publicUrl }) => {
    const locale = await localeOf(given.side)
    const secret = await invite(given.side, given.role, given.email)
    console.log(
      `Invitation of ${given.email} as ${given.role} of side ${given.side}, for one use within seven days:`,
    )
    console.log(`${publicUrl}/${locale}/invitation/${secret}`)
  })
})

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
