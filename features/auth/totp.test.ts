import { generateSync } from 'otplib'
import { expect, test } from 'vitest'
import { newTotpSecret, stepOfCode } from './totp'
import { totpAddress } from './totp-address'

// RFC 6238, appendix B: the ASCII secret 12345678901234567890, of which the last six digits are taken.
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

test.each([
  [59, '287082', 1],
  [1_111_111_109, '081804', 37_037_036],
  [2_000_000_000, '279037', 66_666_666],
])('at %i the code of the standard is %s', (epoch, code, step) => {
  expect(stepOfCode(RFC_SECRET, code, epoch)).toBe(step)
})

test('a code is good one interval early and late, and no longer', () => {
  const secret = newTotpSecret()
  const code = generateSync({ secret, epoch: 1_800_000_000 })
  expect([-30, 0, 30].map((late) => stepOfCode(secret, code, 1_800_000_000 + late))).not.toContain(null)
  expect(stepOfCode(secret, code, 1_800_000_000 + 90)).toBeNull()
  expect(stepOfCode(secret, '12345', 1_800_000_000)).toBeNull()
  expect(stepOfCode(newTotpSecret(), 'abcdef', 1_800_000_000)).toBeNull()
})

test('an authenticator app can read the address', () => {
  expect(totpAddress('ABC', 'pk.cochair@jwg.example')).toMatch(/^otpauth:\/\/totp\/JWG.*secret=ABC/)
})
