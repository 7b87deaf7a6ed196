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
  const known = device !== undefined && isKnownDevice(device, email)
  return (await take(byAddress, address)) && (await take(account, known ? `${email} ${device}` : email))
}

export async function forgetTries(email: string, device: string | undefined) {
  const { account } = signInLimiters()
  const known = device !== undefined && isKnownDevice(device, email)
  await account.delete(known ? `${email} ${device}` : email)
}

async function take(limiter: RateLimiterPostgres, key: string) {
  try {
    await limiter.consume(hmac(env().AUTH_SECRET, key))
    return true
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false
    throw refusal
  }
}

/** Proof, for the browser to keep, that this account signed in here. */
export const deviceProof = (email: string) => hmac(env().AUTH_SECRET, `device of ${email}`)

const isKnownDevice = (device: string, email: string) => isSameText(device, deviceProof(email))
