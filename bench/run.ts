import { ensureRelease } from '@/scripts/serve/release'
import { freshAddresses } from './addresses'
import { measureBrowser } from './parts/browser'
import { measureDashboard } from './parts/dashboard'
import { measureFront } from './parts/front'
import { measureGrowth } from './parts/growth'
import { measureList } from './parts/list'
import { measureMeeting } from './parts/meeting'
import { measureMemory } from './parts/memory'
import { measureMinutes } from './parts/minutes'
import { measureSave } from './parts/save'
import { measureSearch } from './parts/search'
import { measureStart } from './parts/start'
import { machine, type Part, table, writeReport } from './report'
import { quick, type Stage, setStage, whole } from './stage'

/**
 * `npm run bench` measures everything and writes docs/bench.md; `npm run bench -- front list` only prints these parts;
 * `--quick` takes fewer rounds and less data, to see that the bench works.
 */
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const isQuick = process.argv.includes('--quick')
const effort = isQuick ? quick : whole
const fresh = freshAddresses()
const began = performance.now()
const say = (line: string) => console.log(`… ${line} (${Math.round((performance.now() - began) / 1000)} s)`)

const parts: Record<string, (stage: Stage) => Promise<Part>> = {
  front: measureFront,
  list: (stage) => measureList(stage, fresh),
  dashboard: measureDashboard,
  save: measureSave,
  meeting: measureMeeting,
  minutes: measureMinutes,
  browser: measureBrowser,
  memory: (stage) => measureMemory(stage, fresh),
  start: () => measureStart(effort),
  search: (stage) => measureSearch(stage, fresh, effort.sizes[1]),
  growth: (stage) => measureGrowth(stage, fresh),
}

const unknown = wanted.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`)
  process.exit(1)
}

await ensureRelease(say)
const stage = await setStage(effort, say)
const done: Part[] = []
try {
  for (const [name, measure] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    say(name)
    const part = await measure(stage)
    done.push(part)
    console.log(`\n${table(part)}`)
  }
} finally {
  await stage.clear()
}
const seconds = (performance.now() - began) / 1000
const broken = done.flatMap(({ rows }) => rows).filter(({ holds }) => holds === false)
console.log(`${machine()}; ${Math.round(seconds)} s; ${broken.length} budgets do not hold`)
if (wanted.length === 0 && !isQuick) writeReport(done, seconds)
process.exit(0)
