import type { NextRequest } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { PATH_HEADER } from '@/i18n/current-path'
import { routing } from '@/i18n/routing'
import { developmentPolicy, noncePolicy } from '@/lib/csp'

// hreflang stands in the pages, where each says which languages it has; the header would claim all for all.
const chooseLocale = createMiddleware({ ...routing, alternateLinks: false })
const locale = new RegExp(`^/(?:${routing.locales.join('|')})(?=/|$)`)

/** Locale and headers, nothing else: who may see a page is decided where the data is read. */
export function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl
  request.headers.set(PATH_HEADER, (pathname.replace(locale, '') || '/') + search)
  // The front takes the scripts out and writes its own policy; a nonce would make equal pages differ.
  if (request.headers.has('x-front')) return chooseLocale(request)

  const policy = process.env.NODE_ENV === 'development' ? developmentPolicy() : noncePolicy(newNonce())
  // Next reads the nonce for its scripts from the policy of the request.
  request.headers.set('content-security-policy', policy)
  const response = chooseLocale(request)
  response.headers.set('content-security-policy', policy)
  return response
}

function newNonce() {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
}

// Not the files and pictures of papers: they carry a stricter policy of their own (features/papers/file-response.ts).
export const config = { matcher: '/((?!api|_next|.*\\..*|.*/papers/[^/]+/[0-9]+/).*)' }
