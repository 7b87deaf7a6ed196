// @ts-check
// `npm start` and `npm run dev`. Needs nothing but Node; everything it needs beyond, it fetches.
import { fileURLToPath } from 'node:url'
import { ensureDependencies } from './dependencies.mjs'
import { whatIsWrong } from './machine.mjs'
import { runTypeScript } from './run-typescript.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const problem = whatIsWrong() ?? (await ensureDependencies())
if (problem) {
  console.error(`\n  The portal cannot start. ${problem}\n`)
  process.exit(1)
}
runTypeScript('scripts/serve.ts', process.argv.slice(2))
