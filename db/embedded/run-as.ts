import { type SpawnSyncOptions, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { copyBinaries } from './copied-binaries'

type Ids = { uid?: number; gid?: number }
type Account = { uid: number; gid: number }

/** Postgres refuses to run as root. This is how its programs are started here instead. */
export type RunAs = {
  mode: 'same user' | 'other user' | 'user namespace' | 'other user, copied programs'
  native: string
  prefix: string[]
  ids: Ids
}

const namespace = ['unshare', '--user', '--map-user=1000', '--map-group=1000']

export function chooseRunAs(native: string, cluster: string): RunAs {
  const owner = existsSync(cluster) ? statSync(cluster) : undefined
  const me = process.getuid?.()
  if (me !== 0) {
    if (owner && owner.uid !== me) {
      throw new Error(
        `The database folder ${cluster} belongs to user ${owner.uid}, and you are user ${me}. ` +
          'Start as that user, or point DATA_DIR to a folder of your own.',
      )
    }
    return { mode: 'same user', native, prefix: [], ids: {} }
  }

  // A folder that exists keeps its owner, whatever this machine would choose for a new one.
  const accounts = owner ? [owner] : ['postgres', 'nobody'].flatMap(findAccount)
  const ids = accounts
    .filter(({ uid }) => uid !== 0)
    .map(({ uid, gid }) => ({ uid, gid }))
    .find((account) => canEnter(dirname(cluster), account))
  if (ids && runs(native, [], ids)) return { mode: 'other user', native, prefix: [], ids }
  if ((!owner || owner.uid === 0) && runs(native, namespace, {})) {
    return { mode: 'user namespace', native, prefix: namespace, ids: {} }
  }
  if (ids) return { mode: 'other user, copied programs', native: copyBinaries(native), prefix: [], ids }
  throw new Error(
    'Postgres does not run as root, and no other user can reach this folder. ' +
      'Start as a normal user, or point DATA_DIR to a folder that others may enter, such as /var/lib/jwg-portal.',
  )
}

export function command(runAs: RunAs, program: string, args: string[]) {
  const [file = '', ...rest] = [...runAs.prefix, join(runAs.native, 'bin', program), ...args]
  return { file, args: rest, options: { ...runAs.ids, cwd: '/' } }
}

function runs(native: string, prefix: string[], ids: Ids) {
  const { file, args, options } = command({ mode: 'other user', native, prefix, ids }, 'initdb', [
    '--version',
  ])
  return succeeds(file, args, options)
}

function canEnter(folder: string, account: Account) {
  return succeeds('/bin/sh', ['-c', 'cd "$0"', folder], { ...account, cwd: '/' })
}

function succeeds(file: string, args: string[], options: SpawnSyncOptions) {
  return spawnSync(file, args, { ...options, stdio: 'ignore' }).status === 0
}

function findAccount(name: string): Account[] {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }))
  if (uid?.status !== 0 || gid?.status !== 0) return []
  return [{ uid: Number(uid.stdout), gid: Number(gid.stdout) }]
}
