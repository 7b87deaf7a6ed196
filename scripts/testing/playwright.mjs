import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '../browser.mjs'
import { run, testEnvironment, tool } from './command.mjs'
import { atLeastOneFailureIf } from './vitest.mjs'

/** End-to-end tests in Chromium against a portal that is really started; counted from the runner's report. */
export async function runPlaywright(project, ...flags) {
  const browser = await findBrowser({ log: console.log })
  const folder = await mkdtemp(join(tmpdir(), 'portal-playwright-'))
  const report = join(folder, 'report.json')
  const { code } = await run(
    [tool('playwright'), 'test', `--project=${project}`, '--reporter=list,json', ...flags],
    {
      env: testEnvironment({ PLAYWRIGHT_CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
      show: true,
    },
  )
  const counted = await readFile(report, 'utf8').then(countPlaywright, () => ({ passed: 0, failed: 0 }))
  await rm(folder, { recursive: true })
  return atLeastOneFailureIf(code !== 0 || counted.passed + counted.failed === 0, counted)
}

export function countPlaywright(text) {
  const { stats } = JSON.parse(text)
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }
}
