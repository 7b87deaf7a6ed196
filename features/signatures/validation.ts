import { z } from 'zod'
import { assertionAnswer } from '@/features/auth/validation'
import { meetingField } from '@/features/meetings/validation'

const form = { formKey: z.uuid(), hash: z.string().regex(/^[0-9a-f]{64}$/) }
const subjects = [
  z.object({ ...form, subject: z.literal('minutes'), meeting: meetingField }),
  z.object({ ...form, subject: z.literal('corrigendum'), id: z.uuid() }),
  z.object({ ...form, subject: z.literal('procedure'), id: z.uuid() }),
] as const

/** What is signed, and the hash of the text that was on the screen. */
export const signingInput = z.discriminatedUnion('subject', subjects)
export type SigningInput = z.infer<typeof signingInput>

/** How the signer proves who they are, in the act itself. */
export const proofInput = z.discriminatedUnion('proof', [
  z.object({
    proof: z.literal('code'),
    password: z.string().min(1).max(200),
    code: z.string().trim().min(6).max(40),
  }),
  z.object({ proof: z.literal('passkey'), answer: assertionAnswer }),
])
export type ProofInput = z.infer<typeof proofInput>
