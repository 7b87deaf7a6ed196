// npm run forget-factors -- --email someone@example.org
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { forgetFactors } from '@/features/auth/mutations/factors'
import { command, withDatabase } from './serve/command'

const USAGE = 'npm run forget-factors -- --email someone@example.org'

await command(async () => {
  const { values } = parseArgs({ options: { email: { type: 'string' } } })
  const email = z.email().safeParse(values.email?.trim().toLowerCase())
  if (!email.success) throw new Error(USAGE)
  await withDatabase(async () => {
    if (!(await forgetFactors(email.data))) throw new Error(`No account has the address ${email.data}.`)
    console.log(
      `${email.data} sets up a new second factor at the next sign-in. Their side reads of it in its log.`,
    )
  })
})
