import type { Readable } from 'node:stream'

/** A part of a file, both ends included, as in a Range header. */
export type Range = { start: number; end: number }

/** Where files lie: a folder of this machine, or a bucket. Whoever may read a file was asked before, elsewhere. */
export type Storage = {
  /** Writes the whole or nothing; a key that is there already is replaced. */
  put: (key: string, content: Readable, bytes: number) => Promise<void>
  /** Null where there is no such file. */
  get: (key: string, range?: Range) => Promise<Readable | null>
  /** A file that is not there is no error. */
  delete: (key: string) => Promise<void>
  exists: (key: string) => Promise<boolean>
}

const KEY = /^[a-z0-9][a-z0-9_-]{0,79}(?:\/[a-z0-9][a-z0-9_-]{0,79}){0,3}(?:\.[a-z0-9]{1,5})?$/

/** Keys are made by us. Anything else, such as a path that climbs, names no file. */
export const isStorageKey = (key: string) => KEY.test(key)

export function assertStorageKey(key: string) {
  if (!isStorageKey(key)) throw new Error('not a key of the storage')
}
