import { hash, verify } from '@node-rs/argon2'

/** argon2id; OWASP's first recommended set: 19 MiB, two passes, one lane. */
const PARAMETERS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export const MIN_PASSWORD_LENGTH = 12

/** One spelling per password: the same keys pressed on another system must give the same bytes. */
const canonical = (password: string) => password.normalize('NFKC')

export const hashPassword = (password: string) => hash(canonical(password), PARAMETERS)

let standIn: Promise<string> | undefined

/** Takes equally long for an unknown person (`stored` undefined): the time tells nobody who has an account. */
export async function isPasswordOf(stored: string | undefined, password: string) {
  standIn ??= hashPassword('stand-in for a person who does not exist')
  const matches = await verify(stored ?? (await standIn), canonical(password))
  return stored !== undefined && matches
}
