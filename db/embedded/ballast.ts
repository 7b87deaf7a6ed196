import { closeSync, openSync, renameSync, rmSync, statfsSync, statSync, writeSync } from 'node:fs'
import type { DataFolder } from './data-folder'

const megabyte = 1024 * 1024
const size = 64 * megabyte

/**
 * Room kept back for the day the disk is full: delete the file and the portal can write again. It is not made when
 * less than twice its size is free, for then it would bring about what it is meant to cure.
 */
export function keepBallast({ ballast, root }: DataFolder) {
  if (statSync(ballast, { throwIfNoEntry: false })?.size === size) return
  const { bavail, bsize } = statfsSync(root)
  if (bavail * bsize < 2 * size) return

  const draft = `${ballast}.${process.pid}`
  const file = openSync(draft, 'w', 0o600)
  try {
    // Written in full: a file with holes would hold nothing back.
    const block = Buffer.alloc(megabyte, 'ballast ')
    for (let written = 0; written < size; written += megabyte) writeSync(file, block)
    renameSync(draft, ballast)
  } catch {
    rmSync(draft, { force: true })
  } finally {
    closeSync(file)
  }
}
