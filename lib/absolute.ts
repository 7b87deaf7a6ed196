import { env } from './env'

/** The address of a page as other sites and mails write it: under the portal's own name, never the client's Host. */
export function absolute(path: string) {
  return new URL(path, env().PUBLIC_URL).href
}
