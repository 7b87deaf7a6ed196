import type { Readable } from 'node:stream'
import { env } from '@/lib/env'
import { askClamd, ScannerFailed } from './clamd'

/** `unscanned`: the portal has no scanner, and the file comes from people with an account. */
export type Verdict = 'clean' | 'infected' | 'unscanned'

/**
 * What the scanner says of a file. A scanner that fails is no verdict: the error goes to the caller, who asks again
 * later. What comes from the public is never let in unscanned.
 */
export async function scanFile(content: Readable, from: 'staff' | 'public'): Promise<Verdict> {
  const url = env().CLAMAV_URL
  if (url) return askClamd(url, content)
  content.destroy()
  if (from === 'public') throw new ScannerFailed('there is no scanner')
  return 'unscanned'
}
