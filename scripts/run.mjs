// @ts-check
// Runs one of our TypeScript files the way `npm start` does: node scripts/run.mjs scripts/invite.ts --side pk
import { fileURLToPath } from 'node:url'
import { ensureDependencies } from './dependencies.mjs'
import { whatIsWrong } from './machine.mjs'
import { runTypeScript } from './run-typescript.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const [script, ...args] = process.argv.slice(2)
const problem = script
  ? (whatIsWrong() ?? (await ensureDependencies()))
  : 'Name the script: node scripts/run.mjs scripts/<name>.ts'
if (problem || !script) {
  console.error(problem)
  process.exit(1)
}
runTypeScript(script, args)
