import { verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { RecordFile } from './record-file'

export type ProofCheck = { side: string; outcome: 'good' | 'bad' | 'none' }

/**
 * Whether each passkey's signature was made over the hash of this record (WebAuthn Level 3, 7.2), asked of nobody: the
 * public key goes along in the file. `none`: signed with password and code, which leaves nothing to check.
 */
export function checkProofs({ hash, signatures }: RecordFile): Promise<ProofCheck[]> {
  return Promise.all(
    signatures.map(async ({ side, proof }) => {
      if (!proof) return { side, outcome: 'none' as const }
      return { side, outcome: (await isGood(proof, hash)) ? ('good' as const) : ('bad' as const) }
    }),
  )
}

async function isGood(proof: Record<string, string>, hash: string) {
  const {
    credentialId = '',
    publicKey = '',
    authenticatorData = '',
    clientDataJSON = '',
    signature = '',
  } = proof
  try {
    const { origin } = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'))
    const { verified } = await verifyAuthenticationResponse({
      response: {
        ...{ id: credentialId, rawId: credentialId, type: 'public-key', clientExtensionResults: {} },
        response: { authenticatorData, clientDataJSON, signature },
      },
      expectedChallenge: Buffer.from(hash, 'hex').toString('base64url'),
      // Which site it was is told by the file; that it signed this very hash is what is asked.
      ...{ expectedOrigin: origin, expectedRPID: new URL(origin).hostname },
      credential: {
        id: credentialId,
        publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')),
        counter: 0,
      },
      requireUserVerification: true,
    })
    return verified
  } catch {
    // The library throws for whatever is not as it should be.
    return false
  }
}
