import 'server-only'
import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { signatures, signingTexts } from '@/db/schema/signatures'
import type { PasskeyProof } from '@/features/auth/mutations/prove'
import type { Viewer } from '@/features/auth/viewer'
import { queueMails } from '@/features/mail/mutations'
import { done, ok, type Result, refuse } from '@/lib/result'
import { canSign } from '../policy'
import { findAppointment, findStanding, type Standing } from '../queries/standing'
import type { SigningInput } from '../validation'

/** `stale`: the text is not the one that was on the screen. `blocked`: not fit to be signed. `wrong`: not proved. */
export type SignRefusal = 'not-found' | 'not-allowed' | 'stale' | 'blocked' | 'wrong' | 'too-many-tries'

const SIGNED = {
  minutes: 'minutes_signed',
  corrigendum: 'corrigendum_signed',
  procedure: 'procedure_signed',
} as const

type Signable = Standing & { appointment: string | null }

/** The text as it stands, if it is the one that was on the screen and this person may sign it. */
export async function findSignable(
  tx: Tx,
  viewer: Viewer,
  input: SigningInput,
): Promise<Result<SignRefusal, Signable>> {
  const standing = await findStanding(tx, input)
  if (!standing) return refuse('not-found')
  const appointment = viewer.role === 'co_chair' ? null : await findAppointment(tx, viewer)
  if (!canSign(viewer, appointment)) return refuse('not-allowed')
  if (standing.hash !== input.hash) return refuse('stale')
  return done({ ...standing, appointment })
}

/** Inside the transaction of the signature, whose signer has proved who they are: the database asks for that proof itself. */
export async function writeSignature(
  tx: Tx,
  viewer: Viewer,
  input: SigningInput,
  proof: PasskeyProof | null,
): Promise<Result<SignRefusal>> {
  const found = await findSignable(tx, viewer, input)
  if (!found.ok) return found
  const { id, revision, canonical, hash, appointment, meetingId } = found.value
  const hand = { byPerson: viewer.id, bySide: viewer.side }
  const subject = { minutes: 'minutesId', corrigendum: 'corrigendumId', procedure: 'procedureId' } as const
  await tx
    .insert(signingTexts)
    .values({ ...hand, [subject[input.subject]]: id, revision, canonical, hash: Buffer.from(hash, 'hex') })
    .onConflictDoNothing()
  const { rows } = await tx.execute<{ id: string }>(
    sql`select id from signing_texts where hash = decode(${hash}, 'hex')`,
  )
  const [text] = rows
  if (!text) return refuse('stale')
  const signed = await tx
    .insert(signatures)
    .values({
      ...{ ...hand, formKey: input.formKey, textId: text.id, appointmentId: appointment },
      ...(proof ? { method: 'passkey', proof } : { method: 'password_and_code' }),
    })
    .onConflictDoNothing()
    .returning({ id: signatures.id })
  if (signed.length > 0) {
    const about = { ...(meetingId ? { meeting: meetingId } : { procedure: id }), side: viewer.side, hash }
    await queueMails(tx, { kind: SIGNED[input.subject], about, audience: 'joint' })
  }
  return ok
}
