import { env } from '@/lib/env'

/** The site that a passkey is bound to (WebAuthn relying party): the portal's own origin and host, nothing wider. */
export function relyingParty() {
  const { origin, hostname } = new URL(env().PUBLIC_URL)
  return { name: 'JWG', id: hostname, origin }
}
