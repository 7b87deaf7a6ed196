import { startPortal } from './portal'

/** All specs come from one address and in a hurry: what keeps a flood out would keep them out. */
const manyRequests = {
  LIMIT_WRITES_PER_MINUTE: '1000000',
  LIMIT_READS_PER_MINUTE: '1000000',
  LIMIT_MISSES_PER_MINUTE: '1000000',
}

/** One portal for all specs. PORTAL_ORIGIN points at one that runs already, to save a developer the start. */
export default async function globalSetUp() {
  if (process.env.PORTAL_ORIGIN) return
  const portal = await startPortal({ environment: manyRequests })
  process.env.PORTAL_ORIGIN = portal.origin
  process.env.PORTAL_DATA_DIR = portal.dataDir
  return portal.stop
}
