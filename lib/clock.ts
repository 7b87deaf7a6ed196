/** The only source of now in TypeScript; `app.now()` is its twin in SQL. Tests freeze both (PORTAL_NOW). */
export function now(): Date {
  return process.env.PORTAL_NOW ? new Date(process.env.PORTAL_NOW) : new Date()
}
