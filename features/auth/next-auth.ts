import 'server-only'
import NextAuth, { type NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { env } from '@/lib/env'
import { deviceCookie, SESSION_SECONDS, sessionCookie } from './cookie'
import { signIn } from './mutations/enter'
import { signInInput } from './validation'

/**
 * next-auth signs people in; the cookie it writes carries a random session id of ours in place of a token, because a
 * signed token could not be ended. Hence the two-line `encode` and `decode`.
 */
function options(): NextAuthOptions {
  process.env.NEXTAUTH_URL ??= env().PUBLIC_URL
  return {
    secret: env().AUTH_SECRET,
    providers: [
      Credentials({
        credentials: { email: {}, password: {} },
        async authorize(given, { headers }) {
          const input = signInInput.safeParse(given)
          if (!input.success) throw new Error('invalid')

          const result = await signIn(input.data.email, input.data.password, doorOf(headers))
          if (!result.ok) throw new Error(result.code)
          return { id: result.value.personId, session: result.value.session }
        },
      }),
    ],
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    cookies: { sessionToken: sessionCookie() },
    pages: { signIn: '/en/sign-in', error: '/en/sign-in' },
    jwt: {
      encode: async ({ token }) => String(token?.session ?? ''),
      decode: async ({ token }) => (token ? { session: token } : null),
    },
    callbacks: {
      jwt: ({ token, user }) => (user && 'session' in user ? { session: user.session } : token),
      session: ({ session }) => ({ expires: session.expires }),
    },
    logger: { error: () => undefined, warn: () => undefined },
  }
}

function doorOf(headers: Record<string, string> | undefined) {
  const device = new RegExp(`(?:^|; )${deviceCookie().name}=([\\w-]{43})`).exec(headers?.cookie ?? '')
  return {
    address: headers?.['x-forwarded-for'] ?? 'unknown',
    device: device?.[1],
    browser: (headers?.['user-agent'] ?? '').slice(0, 300),
  }
}

type Handler = (request: Request, context: { params: Promise<{ nextauth: string[] }> }) => Promise<Response>

export const handleAuth: Handler = (request, context) => NextAuth(options())(request, context)
