import 'server-only'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { signInPool } from '@/db/client'
import { env } from '@/lib/env'
import { hmac, isSameText } from '@/lib/hash'

const FIFTEEN_MINUTES = 15 * 60
const TRIES_PER_ACCOUNT = 10
const TRIES_PER_ADDRESS = 60

let limiters: { account: RateLimiterPostgres; address: RateLimiterPostgres } | undefined

/** Counted in Postgres, so that all instances count together. */
function signInLimiters() {
  const shared = {
    storeClient: signInPool(),
    tableName: 'rate_limits',
    tableCreated: true,
    duration: FIFTEEN_MINUTES,
  }
  limiters ??= {
    account: new RateLimiterPostgres({ ...shared, keyPrefix: 'account', points: TRIES_PER_ACCOUNT }),
    address: new RateLimiterPostgres({ ...shared, keyPrefix: 'address', points: TRIES_PER_ADDRESS }),
  }
  return limiters
}

/**
 * Takes one try; false when there is none left. A browser in which this account has signed in before counts apart,
 * so a stranger who uses up an account's tries does not lock its owner out.
 */
export async function takeTry(email: string, address: string, device: string | undefined) {
  const { account, address: byAddress } = signInLimiters()
  return (await take(byAddress, hidden(address))) && (await take(account, accountKey(email, device)))
}

/** One try at a second factor or at a password that is asked again, by somebody with a session; false when none is left. */
export const takeFactorTry = (person: string) => take(signInLimiters().account, hidden(`factor of ${person}`))

export const forgetFactorTries = (person: string) =>
  signInLimiters().account.delete(hidden(`factor of ${person}`))

/**
 * Who has come in starts anew, or a day of many sign-ins would end at the tenth. The address gets back only this one
 * try: an office that signs in behind one address is no guesser, and one good account buys no more guesses.
 */
export async function forgetTries(email: string, address: string, device: string | undefined) {
  const { account, address: byAddress } = signInLimiters()
  await Promise.all([account.delete(accountKey(email, device)), byAddress.reward(hidden(address), 1)])
}

function accountKey(email: string, device: string | undefined) {
  const known = device !== undefined && isKnownDevice(device, email)
  return hidden(known ? `${email} ${device}` : email)
}

/** The table of counters tells nobody who tries to sign in, nor from where. */
const hidden = (key: string) => hmac(env().AUTH_SECRET, key)

async function take(limiter: RateLimiterPostgres, key: string) {
  try {
    await limiter.consume(key)
    return true
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false
    throw refusal
  }
}

/** Proof, for the browser to keep, that this account signed in here. */
export const deviceProof = (email: string) => hmac(env().AUTH_SECRET, `device of ${email}`)

const isKnownDevice = (device: string, email: string) => isSameText(device, deviceProof(email))
