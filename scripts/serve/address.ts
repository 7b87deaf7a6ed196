import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { type DataFolder, makeDataFolder } from '@/db/embedded/data-folder'
import { withLock } from '@/lib/lock.mjs'
import { sendSignal } from '@/lib/processes.mjs'
import { type Instance, listInstances, listOthers, lives, removeInstance, writeInstance } from './instances'
import { Problem } from './problem'
import type { Settings } from './settings'

const farewell = 15_000

/** Claims the port for us. The answer is the portal that has it already, if it is one of this data folder. */
export async function claimAddress(folder: DataFolder, settings: Settings): Promise<Instance | undefined> {
  makeDataFolder(folder)
  return withLock(folder.startLock, async () => {
    const twin = await findTwin(folder, settings.port)
    if (twin) return twin
    await endOrphans(folder)
    if (!(await isFree(settings))) {
      throw new Problem(
        `Port ${settings.port} is in use by another program.`,
        `Stop that program, or choose another port: PORT=${settings.port + 1} npm start`,
      )
    }
    writeInstance(folder.instances, { port: settings.port, url: settings.publicUrl, state: 'starting' })
    return undefined
  })
}

/** A portal that is just stopping is waited for. */
async function findTwin({ instances }: DataFolder, port: number) {
  for (const end = Date.now() + farewell; ; await pause(50)) {
    const twin = listOthers(instances).find((other) => other.port === port)
    if (twin?.state !== 'stopping' || Date.now() > end) return twin
  }
}

/** Servers whose start was killed end by themselves; one that does not is helped, for its port may be ours. */
async function endOrphans({ instances }: DataFolder) {
  for (const dead of listInstances(instances).filter((one) => !lives(one))) {
    const { server } = dead
    for (const end = Date.now() + 3_000; server && lives(server); await pause(50)) {
      if (Date.now() > end) sendSignal(server.pid, 'SIGKILL')
    }
    removeInstance(instances, dead.pid)
  }
}

function isFree({ port, host }: Settings) {
  return new Promise<boolean>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') return resolve(false)
      const advice = 'Check HOST and PORT; ports below 1024 are for root.'
      reject(new Problem(`Cannot listen on ${host}, port ${port}: ${error.message}.`, advice))
    })
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}
