import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { victims } from '@/e2e/kill'
import { databaseDies, databaseForgets } from './assurance/database-dies'
import { type Finding, seconds } from './assurance/finding'
import { histories, lineCut } from './assurance/line-cut'
import { printedWords } from './assurance/printed'
import { startDies, startedTogether } from './assurance/start-dies'
import { ensureRelease } from './serve/release'

/** `npm run assurance`: the long forms of the fault tests. Writes docs/assurance.md; ends with 1 when one does not hold. */
const findings: Finding[] = []
const began = performance.now()

await ensureRelease((text) => console.log(text))
note(await databaseDies())
note(await databaseForgets())
for (const victim of victims) note(await startDies(victim))
note(await startedTogether())
note(await lineCut())
note(histories())
note(await printedWords())
writeReport()
process.exit(findings.every(({ holds }) => holds) ? 0 : 1)

function note(finding: Finding) {
  findings.push(finding)
  console.log(
    `${finding.id} ${finding.holds ? 'holds' : 'DOES NOT HOLD'}: ${finding.fault}: ${finding.found}`,
  )
}

function writeReport() {
  const lines = findings.map(
    ({ id, fault, found, holds }) => `| ${id} | ${fault} | ${found} | ${holds ? 'yes' : '**no**'} |`,
  )
  const day = new Date().toISOString().slice(0, 16).replace('T', ' ')
  const machine = `Node ${process.versions.node}, ${process.platform}, ${cpus().length} cores, ${Math.round(totalmem() / 1024 ** 3)} GB of memory`
  const report = `# What holds when things break

Written by \`npm run assurance\`; never by hand. ${day} UTC, ${machine}; ${seconds(performance.now() - began)} in all.
"Acknowledged" means that the person was told it is saved.

| id | fault | found | holds |
|---|---|---|---|
${lines.join('\n')}
`
  writeFileSync('docs/assurance.md', report)
}
