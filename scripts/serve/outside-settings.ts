import { Problem } from './problem'
import { weakness } from './weak-secret'

export const urlNames = [
  'DATABASE_URL',
  'DATABASE_PUBLIC_URL',
  'DATABASE_AUTH_URL',
  'DATABASE_JOBS_URL',
  'DATABASE_MIGRATOR_URL',
] as const
export type UrlName = (typeof urlNames)[number]

/** With a database of one's own nothing is guessed: every variable is there and sound, or the start names it. */
export function checkOutsideSettings(env: Record<string, string | undefined>): Record<UrlName, string> {
  const wrong = [
    ...urlNames.flatMap((name) => wrongWithUrl(name, env[name])),
    ...sharedUsers(env),
    ...wrongWithSecret(env.AUTH_SECRET),
    ...wrongWithPublicUrl(env.PUBLIC_URL),
  ]
  if (wrong.length > 0) {
    throw new Problem(
      `DATABASE_URL is set, so this is not a demonstration, but:\n${wrong.map((line) => `     - ${line}`).join('\n')}`,
      'Set them in the environment or in .env; .env.example explains each. Without DATABASE_URL a demonstration starts.',
    )
  }
  return {
    DATABASE_URL: env.DATABASE_URL ?? '',
    DATABASE_PUBLIC_URL: env.DATABASE_PUBLIC_URL ?? '',
    DATABASE_AUTH_URL: env.DATABASE_AUTH_URL ?? '',
    DATABASE_JOBS_URL: env.DATABASE_JOBS_URL ?? '',
    DATABASE_MIGRATOR_URL: env.DATABASE_MIGRATOR_URL ?? '',
  }
}

function wrongWithUrl(name: string, value: string | undefined) {
  if (!value) return [`${name} is missing`]
  const url = parse(value)
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) return [`${name} is not a postgres:// address`]
  if (!url.username) return [`${name} names no user`]
  // A server may also know its users by certificate or socket, so no password is not a weak one.
  const weak = url.password && weakness(decodeURIComponent(url.password), 12)
  return weak ? [`the password in ${name} ${weak}`] : []
}

function sharedUsers(env: Record<string, string | undefined>) {
  const users = urlNames.map((name) => parse(env[name] ?? '')?.username).filter(Boolean)
  if (new Set(users).size === users.length) return []
  return ['two addresses name the same user; the walls between the sides need a role for each']
}

function wrongWithSecret(value: string | undefined) {
  if (!value) return ['AUTH_SECRET is missing']
  const weak = weakness(value, 32)
  return weak ? [`AUTH_SECRET ${weak}; make one with: openssl rand -base64 48`] : []
}

function wrongWithPublicUrl(value: string | undefined) {
  if (!value) return ['PUBLIC_URL is missing']
  const url = parse(value)
  const sound = url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search
  return sound ? [] : ['PUBLIC_URL is not an origin such as https://portal.example.org']
}

function parse(text: string) {
  return URL.canParse(text) ? new URL(text) : undefined
}
