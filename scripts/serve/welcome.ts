import type { Seeded } from './fill'
import type { Settings } from './settings'

/** The last words of a start: where the portal is, who can sign in, where the data lies. */
export function printWelcome({ publicUrl, host, port, dataDir, demonstration }: Settings, seeded?: Seeded) {
  const lines = ['', `  The portal is at ${publicUrl}`]
  if (!demonstration)
    lines.push(`  It listens on ${host}, port ${port}, and uses the database of DATABASE_URL.`)
  if (seeded) {
    const width = Math.max(...seeded.accounts.map(({ email }) => email.length))
    lines.push('', `  Demonstration accounts, all with the password ${seeded.password}`)
    for (const { email, side, role, hasFactor } of seeded.accounts)
      lines.push(`    ${email.padEnd(width)}  ${side}  ${role}${hasFactor ? '  *' : ''}`)
    lines.push(
      '',
      '  * signs in with a second factor: set up an authenticator app with the key',
      `    ${seeded.totpSecret}`,
    )
  }
  lines.push('', `  Data lies in ${dataDir}. Stop with Ctrl-C.`, '')
  console.log(lines.join('\n'))
}
