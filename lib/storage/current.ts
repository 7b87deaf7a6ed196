import { env } from '@/lib/env'
import { openStorage } from './settings'
import type { Storage } from './storage'

let known: Storage | undefined

/** The storage of this portal, opened at first use. */
export function storage(): Storage {
  known ??= openStorage(env())
  return known
}
