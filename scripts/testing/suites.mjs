import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root, run } from './command.mjs'
import { runPlaywright } from './playwright.mjs'
import { staticChecks } from './static-checks.mjs'
import { runVitest } from './vitest.mjs'

/**
 * The steps of `npm test` in order. `needs` names a step without which this one can prove nothing.
 * @type {{ name: string, needs?: string, run: () => Promise<{ passed: number, failed: number }> }[]}
 */
export const steps = [
  ...staticChecks.map(({ name, check }) => ({ name, run: () => counted(check) })),
  { name: 'unit and database tests', run: runVitest },
  { name: 'build', run: () => counted(build) },
  { name: 'timed end-to-end tests', needs: 'build', run: () => runPlaywright('timed', '--workers=1') },
  { name: 'end-to-end tests', needs: 'build', run: () => runPlaywright('together') },
]

async function counted(check) {
  const complaints = await check()
  for (const complaint of complaints) console.error(`  ${complaint.replaceAll('\n', '\n  ')}`)
  return complaints.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

async function build() {
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  if (!scripts.build) return ['package.json has no script "build"']
  const { code } = await run(['npm', 'run', '--silent', 'build'], { show: true })
  return code === 0 ? [] : ['The build failed']
}
