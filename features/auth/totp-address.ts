/** RFC 6238 with what every authenticator app assumes: SHA-1, six digits, 30 seconds. */
export const TOTP_PERIOD = 30

/** What an authenticator app reads from the picture. Apart from the reckoning, which the browser does not need. */
export function totpAddress(secret: string, email: string) {
  return `otpauth://totp/JWG:${encodeURIComponent(email)}?secret=${secret}&issuer=JWG&period=${TOTP_PERIOD}&digits=6&algorithm=SHA1`
}
