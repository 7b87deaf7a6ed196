#!/usr/bin/env node
// `npm test`: everything, on a fresh clone with nothing but Node. Words after `--` pick steps whose name holds them.
import { fileURLToPath } from 'node:url'
import { ensureDependencies } from './dependencies.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const problem = await ensureDependencies()
if (problem) {
  console.error(problem)
  console.log('\n0 passed, 1 failed')
  process.exit(1)
}
const { steps } = await import('./testing/suites.mjs')

const wanted = process.argv.slice(2)
const chosen = steps.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
const failedSteps = new Set()
const total = { passed: 0, failed: 0 }

for (const step of chosen) {
  const started = performance.now()
  const { passed, failed } = await runStep(step)
  total.passed += passed
  total.failed += failed
  if (failed > 0) failedSteps.add(step.name)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const counts = passed + failed > 1 ? ` (${passed} passed, ${failed} failed)` : ''
  console.log(`${failed > 0 ? '✗' : '✓'} ${step.name}${counts} · ${seconds} s`)
}

if (failedSteps.size > 0) console.log(`\nFailed: ${[...failedSteps].join(' · ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0

/** A step that throws is one failure; the others still run, so that one run tells everything. */
async function runStep(step) {
  if (step.needs && failedSteps.has(step.needs)) {
    console.error(`  ${step.name} cannot run: ${step.needs} failed`)
    return { passed: 0, failed: 1 }
  }
  try {
    return await step.run()
  } catch (error) {
    console.error(`  ${error instanceof Error ? error.message : error}`)
    return { passed: 0, failed: 1 }
  }
}
