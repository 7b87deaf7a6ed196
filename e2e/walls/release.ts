import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of the build that a portal started from these sources runs. */
export const releaseFolder = () =>
  join('.build', 'releases', readFileSync(join('.build', 'stamp'), 'utf8').trim())
