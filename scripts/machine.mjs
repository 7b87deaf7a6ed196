// @ts-check
// Plain JavaScript: this decides whether anything else can run on the machine.
import { existsSync, readFileSync } from 'node:fs'

const oldestNode = [20, 19]

/** What keeps this machine from running the portal, with the way out; undefined when nothing does. */
export function whatIsWrong() {
  return nodeTooOld() ?? muslWithoutDatabase()
}

function nodeTooOld() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [needMajor = 0, needMinor = 0] = oldestNode
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return undefined
  return `This is Node ${process.versions.node}; the portal needs ${oldestNode.join('.')} or newer. Install Node 22 or 24 from nodejs.org and try again.`
}

function muslWithoutDatabase() {
  if (process.platform !== 'linux' || hasGlibc() || hasOutsideDatabase()) return undefined
  return 'This Linux uses musl (such as Alpine), for which there is no embedded Postgres. Use a glibc system (Debian, Ubuntu, Fedora …), or set DATABASE_URL to a Postgres of your own; .env.example says how.'
}

function hasGlibc() {
  /** @type {unknown} */
  const report = process.report.getReport()
  return JSON.stringify(report).includes('"glibcVersionRuntime"')
}

function hasOutsideDatabase() {
  if (process.env.DATABASE_URL) return true
  return existsSync('.env') && /^\s*DATABASE_URL\s*=\s*\S/m.test(readFileSync('.env', 'utf8'))
}
