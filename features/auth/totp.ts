import { generateSecret, verifySync } from 'otplib'
import { TOTP_PERIOD as PERIOD } from './totp-address'

/** 160 random bits in base 32. */
export const newTotpSecret = () => generateSecret({ length: 20 })

/**
 * The interval of 30 seconds to which a code belongs, at `epoch` (seconds); null when it is no code of this secret. One
 * interval before and after is good as well, for clocks differ.
 */
export function stepOfCode(secret: string, code: string, epoch: number): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const result = verifySync({ secret, token: code, epoch, epochTolerance: PERIOD, period: PERIOD })
  return result.valid && 'timeStep' in result ? result.timeStep : null
}
