import { z } from 'zod'
import { MIN_PASSWORD_LENGTH } from '@/lib/passwords'
import { canonicalEmail } from './email'

export const signInInput = z.object({
  email: z.string().max(254).transform(canonicalEmail).pipe(z.email()),
  password: z.string().min(1).max(200),
})

/** Where to go after sign-in: a path of this site in a known language, nothing else. */
export const returnPath = z
  .string()
  .max(500)
  .regex(/^\/(en|ru|ur)\/workspace(?:[/?][\w\-/=&?%.]*)?$/)

export const invitationInput = z
  .object({
    token: z.string().regex(/^[\w-]{43}$/),
    name: z.string().trim().min(2).max(120),
    post: z.string().trim().min(2).max(160),
    password: z.string().min(MIN_PASSWORD_LENGTH).max(200),
    repeated: z.string(),
  })
  .refine((given) => given.password === given.repeated, { path: ['repeated'] })

/** For the command line: `npm run invite`. */
export const newInvitationInput = z.object({
  side: z.string().regex(/^[a-z]{2}$/),
  role: z.enum(['co_chair', 'secretary', 'delegate', 'administrator']),
  email: z.string().max(254).transform(canonicalEmail).pipe(z.email()),
})

const base64url = z.string().regex(/^[\w-]{1,20000}$/)

/** What a browser answers, as text of a form field (WebAuthn, JSON serialisation). */
function answerOf<Shape extends z.ZodRawShape>(response: Shape) {
  return z
    .string()
    .max(60_000)
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown
      } catch {
        context.addIssue({ code: 'custom', message: 'not JSON' })
        return z.NEVER
      }
    })
    .pipe(
      z.object({
        id: base64url,
        rawId: base64url,
        type: z.literal('public-key'),
        response: z.object(response),
        clientExtensionResults: z.object({}).catch({}),
      }),
    )
}

export const assertionAnswer = answerOf({
  clientDataJSON: base64url,
  authenticatorData: base64url,
  signature: base64url,
  userHandle: base64url.optional().catch(undefined),
})

export const registrationAnswer = answerOf({ clientDataJSON: base64url, attestationObject: base64url })

/** The challenge that a browser says it signed; what it really signed is checked against it. Null for what is no answer. */
export function challengeIn(clientDataJSON: string): string | null {
  try {
    const data: unknown = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'))
    return z.object({ challenge: base64url }).safeParse(data).data?.challenge ?? null
  } catch {
    return null
  }
}

const password = z.string().min(1).max(200)
const code = z.string().trim().min(6).max(40)

export const codeInput = z.object({ code })
export const totpInput = z.object({ secret: z.string().regex(/^[A-Z2-7]{16,64}$/), code, password })
export const passkeyInput = z.object({
  answer: registrationAnswer,
  name: z.string().trim().min(1).max(80),
  password,
})
export const removalInput = z.object({
  factor: z.union([z.literal('totp').transform(() => null), z.uuid()]),
  password,
})
export const passwordInput = z.object({ password })
