import 'server-only'
import { type Tx, withViewer } from '@/db/client'
import type { Viewer } from '@/features/auth/viewer'
import { Refused, textGuard } from '../live/guard/guard'

/**
 * A transaction that may bring the guard further than what is stored: where it fails, the guard reads again. What the guard
 * itself refuses it has forgotten already.
 */
export async function textTransaction<T>(viewer: Viewer, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await withViewer(viewer, work)
  } catch (error) {
    if (!(error instanceof Refused)) await textGuard().forget()
    throw error
  }
}
