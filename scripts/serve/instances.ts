import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { isAlive, processStamp } from '@/lib/processes.mjs'

const instance = z.object({
  pid: z.number(),
  stamp: z.string(),
  port: z.number(),
  url: z.string(),
  state: z.enum(['starting', 'running', 'stopping']),
  server: z.object({ pid: z.number(), stamp: z.string() }).optional(),
})
/** A portal that uses this data folder, as it wrote itself down in `instances/<pid>`. */
export type Instance = z.infer<typeof instance>

export function writeInstance(folder: string, mine: Omit<Instance, 'pid' | 'stamp'>) {
  mkdirSync(folder, { recursive: true })
  const draft = join(folder, `${process.pid}.draft`)
  const written: Instance = { ...mine, pid: process.pid, stamp: processStamp(process.pid) ?? '' }
  writeFileSync(draft, JSON.stringify(written))
  renameSync(draft, join(folder, String(process.pid)))
}

export function removeInstance(folder: string, pid = process.pid) {
  rmSync(join(folder, String(pid)), { force: true })
}

export function listInstances(folder: string): Instance[] {
  mkdirSync(folder, { recursive: true })
  return readdirSync(folder).flatMap((name) => (/^\d+$/.test(name) ? readInstance(join(folder, name)) : []))
}

export function lives({ pid, stamp }: { pid: number; stamp: string }) {
  return isAlive(pid, stamp)
}

/** Live portals on this data folder beside our own. */
export function listOthers(folder: string) {
  return listInstances(folder).filter((other) => other.pid !== process.pid && lives(other))
}

function readInstance(file: string) {
  try {
    return [instance.parse(JSON.parse(readFileSync(file, 'utf8')))]
  } catch {
    return [] // it has just left
  }
}
