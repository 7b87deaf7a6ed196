import 'server-only'
import { withViewer } from '@/db/client'
import { errorCodeOf } from '@/db/error-code'
import { type PasskeyProof, proveByCode, proveByPasskey } from '@/features/auth/mutations/prove'
import type { Viewer } from '@/features/auth/viewer'
import { done, ok, type Result, refuse } from '@/lib/result'
import type { Standing } from '../queries/standing'
import type { ProofInput, SigningInput } from '../validation'
import { findSignable, type SignRefusal, writeSignature } from './write-signature'

export type { SignRefusal } from './write-signature'

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
    return await withViewer(viewer, (tx) => writeSignature(tx, viewer, input, proved.value))
  } catch (error) {
    const refusal = REFUSALS[errorCodeOf(error) ?? '']
    if (refusal) return refuse(refusal)
    throw error
  }
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
