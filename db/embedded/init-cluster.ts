import { spawn } from 'node:child_process'
import { chownSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DataFolder } from './data-folder'
import { command, type RunAs } from './run-as'

const draftName = 'postgres.new-'

/** Makes the cluster beside its place and moves it there when complete: kill -9 half-way leaves nothing half made. */
export async function initCluster(folder: DataFolder, runAs: RunAs, password: string, durable: boolean) {
  for (const name of readdirSync(folder.root)) {
    if (name.startsWith(draftName)) rmSync(join(folder.root, name), { recursive: true, force: true })
  }
  const draft = join(folder.root, `${draftName}${process.pid}-${Date.now()}`)
  mkdirSync(draft, { mode: 0o700 })
  give(draft, runAs)
  await runInitdb(draft, runAs, password, durable)
  renameSync(draft, folder.cluster)
}

async function runInitdb(draft: string, runAs: RunAs, password: string, durable: boolean) {
  // initdb reads the password from a file, not from a pipe.
  const hidden = mkdtempSync(join(tmpdir(), 'jwg-init-'))
  const passwordFile = join(hidden, 'password')
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  give(passwordFile, runAs)
  give(hidden, runAs)
  const args = [
    ...['-D', draft, '-U', 'postgres', `--pwfile=${passwordFile}`],
    ...['--auth-host=scram-sha-256', '--auth-local=reject'],
    ...['-E', 'UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=und', '--no-instructions'],
    ...(durable ? [] : ['--no-sync']),
  ]
  try {
    await run(runAs, args)
  } finally {
    rmSync(hidden, { recursive: true, force: true })
  }
}

function run(runAs: RunAs, args: string[]) {
  const call = command(runAs, 'initdb', args)
  return new Promise<void>((resolve, reject) => {
    const child = spawn(call.file, call.args, { ...call.options, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`The database could not be made (initdb).\n${said}`)),
    )
  })
}

function give(path: string, { ids }: RunAs) {
  if (ids.uid !== undefined && ids.gid !== undefined) chownSync(path, ids.uid, ids.gid)
}
