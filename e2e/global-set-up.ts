import { startPortal } from './portal'

/** One portal for all specs. PORTAL_ORIGIN points at one that runs already, to save a developer the start. */
export default async function globalSetUp() {
  if (process.env.PORTAL_ORIGIN) return
  const portal = await startPortal()
  process.env.PORTAL_ORIGIN = portal.origin
  return portal.stop
}
