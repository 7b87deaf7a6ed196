import 'server-only'
import { sql } from 'drizzle-orm'
import { atSignIn, withViewer } from '@/db/client'
import type { Localized } from '@/db/schema/columns'
import { sha256 } from '@/lib/hash'
import { relyingParty } from './relying-party'
import type { Role, Viewer } from './viewer'

export type OwnSession = { id: string; device: string; createdAt: Date; lastSeenAt: Date; isThis: boolean }

/** The browsers in which the viewer is signed in, the most recently used first. */
export function listOwnSessions(viewer: Viewer): Promise<OwnSession[]> {
  return withViewer(viewer, async (tx) => {
    const { rows } = await tx.execute<OwnSession>(
      sql`select id, device, created_at as "createdAt", last_seen_at as "lastSeenAt", is_this as "isThis"
          from app.list_own_sessions()`,
    )
    // Raw SQL skips the driver's mapping of time columns, so it is done here.
    return rows.map((row) => ({
      ...row,
      createdAt: new Date(row.createdAt),
      lastSeenAt: new Date(row.lastSeenAt),
    }))
  })
}

/** Whose session it is and how this person can prove it; null when it has ended. Also while it waits for the second factor. */
export async function findSessionOwner(session: string): Promise<SessionOwner | null> {
  const { rows } = await atSignIn().execute<SessionOwner>(sql`
    select person_id as id, side, role, email, password_hash as "passwordHash", sealed_secret as "sealedSecret",
      passkeys::integer, recovery_codes::integer as "recoveryCodes", waits, must_have as "mustHave", epoch::integer
    from app.session_owner(${sha256(session)})`)
  return rows[0] ?? null
}

export type SessionOwner = {
  id: string
  side: string
  role: Role
  email: string
  passwordHash: string
  /** Of the authenticator app; null without one. */
  sealedSecret: Buffer | null
  passkeys: number
  /** Those that are still good. */
  recoveryCodes: number
  waits: boolean
  mustHave: boolean
  /** Seconds of the database's clock: codes live by real time, also where tests have stopped ours. */
  epoch: number
}

export type Passkey = {
  id: string
  credentialId: Buffer
  publicKey: Buffer
  counter: number
  name: string
  addedAt: string
}

/** The passkeys of whoever's session it is, the oldest first. */
export async function listPasskeys(session: string): Promise<Passkey[]> {
  const { rows } = await atSignIn().execute<Passkey>(sql`
    select id, credential_id as "credentialId", public_key as "publicKey", counter::integer, name,
      to_jsonb(added_at) #>> '{}' as "addedAt"
    from app.list_passkeys(${sha256(session)})`)
  return rows
}

/** How whoever's session it is can sign: the ids of the passkeys (base64url) with the site they are bound to, or a code. */
export async function getSigner(session: string) {
  const [owner, passkeys] = await Promise.all([findSessionOwner(session), listPasskeys(session)])
  return {
    hasTotp: Boolean(owner?.sealedSecret),
    passkeys: passkeys.map(({ credentialId }) => credentialId.toString('base64url')),
    site: relyingParty().id,
  }
}

/** What an invitation link is good for, or null when it is spent, too old or unknown. Looking does not spend it. */
export async function getPublicInvitation(token: string) {
  const { rows } = await atSignIn().execute<{ sideName: Localized; role: Role; email: string }>(
    sql`select side_name as "sideName", role, email from app.find_invitation(${sha256(token)})`,
  )
  return rows[0] ?? null
}
