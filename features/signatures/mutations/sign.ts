import 'server-only'
import { sql } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import { errorCodeOf } from '@/db/error-code'
import { signatures, signingTexts } from '@/db/schema/signatures'
import { type PasskeyProof, proveByCode, proveByPasskey } from '@/features/auth/mutations/prove'
import type { Viewer } from '@/features/auth/viewer'
import { queueMails } from '@/features/mail/mutations'
import { done, ok, type Result, refuse } from '@/lib/result'
import { canSign } from '../policy'
import { findAppointment, findStanding, type Standing } from '../queries/standing'
import type { ProofInput, SigningInput } from '../validation'

/** `stale`: the text is not the one that was on the screen. `blocked`: not fit to be signed. `wrong`: not proved. */
export type SignRefusal = 'not-found' | 'not-allowed' | 'stale' | 'blocked' | 'wrong' | 'too-many-tries'

const REFUSALS: Record<string, SignRefusal> = {
  JW401: 'wrong',
  JW403: 'not-allowed',
  JW409: 'stale',
  JW410: 'blocked',
}

/**
 * Signs for the viewer's side exactly the text whose hash was on the screen, after the viewer has proved who they are in
 * this very act. The same signature twice is one.
 */
export async function signText(
  viewer: Viewer,
  input: SigningInput,
  proof: ProofInput,
): Promise<Result<SignRefusal>> {
  const found = await withViewer(viewer, (tx) => findSignable(tx, viewer, input))
  if (!found.ok) return found
  if (isSignedBy(found.value, viewer)) return ok
  const proved = await prove(viewer, input.hash, proof)
  if (!proved.ok) return proved
  try {
    return await withViewer(viewer, (tx) => inOneTransaction(tx, viewer, input, proved.value))
  } catch (error) {
    const refusal = REFUSALS[errorCodeOf(error) ?? '']
    if (refusal) return refuse(refusal)
    throw error
  }
}

type Signable = Standing & { appointment: string | null }

async function findSignable(
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

const isSignedBy = ({ signatures: given }: Standing, viewer: Viewer) =>
  given.some(({ side }) => side === viewer.side)

async function prove(
  viewer: Viewer,
  hash: string,
  proof: ProofInput,
): Promise<Result<SignRefusal, PasskeyProof | null>> {
  // The passkey signs the hash of the record itself, so that its signature stands for this text and no other.
  const result =
    proof.proof === 'passkey'
      ? await proveByPasskey(viewer.session, { answer: proof.answer, challenge: Buffer.from(hash, 'hex') })
      : await proveByCode(viewer.session, proof)
  if (!result.ok) return refuse(result.code === 'signed-out' ? 'not-found' : result.code)
  return done(result.value ?? null)
}

async function inOneTransaction(
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
  if (signed.length > 0 && meetingId) {
    const kind = input.subject === 'corrigendum' ? 'corrigendum_signed' : 'minutes_signed'
    await queueMails(tx, { kind, about: { meeting: meetingId, side: viewer.side, hash }, audience: 'joint' })
  }
  return ok
}
