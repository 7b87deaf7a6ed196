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
