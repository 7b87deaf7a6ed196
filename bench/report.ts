import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'

export type Row = {
  what: string
  ours: string
  against?: string
  ratio?: string
  must?: string
  holds?: boolean
}

export type Part = { title: string; note: string; rows: Row[] }

type Figure = { value: number; unit: string }
type Limit = { atMost: number } | { atLeast: number }

/** A figure beside another one, and whether their ratio keeps its budget. */
export function beside(what: string, ours: Figure, against: Figure & { name: string }, limit?: Limit): Row {
  const ratio = ours.value / against.value
  const row = {
    what,
    ours: written(ours),
    against: `${against.name}: ${written(against)}`,
    ratio: times(ratio),
  }
  return limit ? { ...row, ...judged(ratio, limit, times) } : row
}

/** A figure by itself, and whether it keeps its budget. */
export function alone(what: string, ours: Figure, limit?: Limit): Row {
  const row = { what, ours: written(ours) }
  return limit ? { ...row, ...judged(ours.value, limit, (value) => written({ ...ours, value })) } : row
}

function judged(value: number, limit: Limit, say: (value: number) => string) {
  if ('atMost' in limit) return { must: `≤ ${say(limit.atMost)}`, holds: value <= limit.atMost }
  return { must: `≥ ${say(limit.atLeast)}`, holds: value >= limit.atLeast }
}

const written = ({ value, unit }: Figure) => `${short(value)} ${unit}`.trim()
const times = (ratio: number) => `${short(ratio)} ×`

function short(value: number) {
  if (Math.abs(value) >= 100 || Number.isInteger(value)) return Math.round(value).toLocaleString('en-GB')
  return value.toPrecision(Math.abs(value) >= 10 ? 3 : 2)
}

export function table({ title, note, rows }: Part) {
  const lines = rows.map(({ what, ours, against = '', ratio = '', must = '', holds }) =>
    [what, ours, against, ratio, must, holds === undefined ? '' : holds ? 'yes' : '**no**'].join(' | '),
  )
  const head = '| what | ours | measured against | ratio | must | holds |\n|---|---|---|---|---|---|'
  return `## ${title}\n\n${note}\n\n${head}\n${lines.map((line) => `| ${line} |`).join('\n')}\n`
}

export function machine() {
  const memory = Math.round(totalmem() / 1024 ** 3)
  const day = new Date().toISOString().slice(0, 16).replace('T', ' ')
  return `${day} UTC, Node ${process.versions.node}, ${process.platform}, ${cpus().length} cores, ${memory} GB of memory`
}

export function writeReport(parts: readonly Part[], seconds: number) {
  const intro = `# How fast the portal is

Written by \`npm run bench\`; never by hand. ${machine()}; ${Math.round(seconds)} s in all.

Everything ran on one machine: the portal, the database, the browser, and what the portal is measured against. Contenders
take turns, round by round, and a figure is the median of the rounds. Ratios hold from machine to machine; absolute
figures do not. What is measured against lies in \`bench/floors/\`: a static file server, the list on node:http and pg, and
bare Next pages with the same queries, style sheet and fonts.
`
  writeFileSync('docs/bench.md', [intro, ...parts.map(table)].join('\n'))
}
