import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, run, tool } from './command.mjs'
import { checkVersionFloors } from './floors.mjs'
import * as house from './house.mjs'
import { projectFiles } from './house-files.mjs'
import { checkImportCanary, checkImports } from './imports.mjs'
import { messagesAreComplete } from './messages.mjs'
import { checkMigrations } from './migrations.mjs'

/** Each check answers with sentences about what is wrong; an empty answer passes. */
export const staticChecks = [
  { name: 'types', check: checkTypes },
  { name: 'lint and format', check: () => runs([tool('biome'), 'check', '.']) },
  { name: 'import rule', check: checkImports },
  { name: 'import rule, canary', check: checkImportCanary },
  { name: 'dead code', check: () => runs([tool('knip'), '--no-progress']) },
  { name: 'version floors', check: checkVersionFloors },
  { name: 'lock file names no host', check: () => house.lockFileNamesNoHost(projectFiles()) },
  { name: 'no file is too long', check: () => house.noFileIsTooLong(projectFiles()) },
  { name: 'directions are logical', check: () => house.directionsAreLogical(projectFiles()) },
  { name: 'tests are honest', check: () => house.testsAreHonest(projectFiles()) },
  { name: 'the type checker is not silenced', check: () => house.codeHasNoEscapes(projectFiles()) },
  { name: 'no secret is stored', check: () => house.noSecretIsStored(projectFiles()) },
  { name: 'messages in three languages', check: () => messagesAreComplete(projectFiles()) },
  { name: 'migrations match the schema', check: checkMigrations },
]

async function checkTypes() {
  const written = [
    ...(await runs([process.execPath, 'scripts/message-types.mjs'])),
    ...(await runs([tool('next'), 'typegen'])),
  ]
  return [...written, ...(await runs([tool('tsc'), '--noEmit']))]
}

async function runs(command) {
  if (!existsSync(command[0])) return [`${command[0].slice(join(root, '/').length)} is not installed`]
  const { code, output } = await run(command)
  return code === 0 ? [] : [output.trim() || `ended with code ${code}`]
}
