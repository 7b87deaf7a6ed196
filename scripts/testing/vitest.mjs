import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run, testEnvironment, tool } from './command.mjs'

/** Unit and database tests, counted from the runner's own report. */
export async function runVitest() {
  const folder = await mkdtemp(join(tmpdir(), 'portal-vitest-'))
  const report = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await run([tool('vitest'), 'run', ...reporters], {
    env: testEnvironment({ CI: 'true' }),
    show: true,
  })
  const counted = await readFile(report, 'utf8').then(countVitest, () => ({ passed: 0, failed: 0 }))
  await rm(folder, { recursive: true })
  return atLeastOneFailureIf(code !== 0 || counted.passed + counted.failed === 0, counted)
}

/** A file that cannot be loaded has no tests to count, and a test that was left out has not passed. */
export function countVitest(text) {
  const report = JSON.parse(text)
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numPendingTests + report.numTodoTests + unloaded.length,
  }
}

/** A runner that ends badly without a failed test (a crash, an unhandled error) is a failure too. */
export function atLeastOneFailureIf(bad, { passed, failed }) {
  return { passed, failed: bad ? Math.max(failed, 1) : failed }
}
