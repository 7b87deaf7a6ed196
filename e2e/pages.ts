/** Every address a person can open, without the language in front. Grows with the portal. */

export const locales = ['en', 'ru', 'ur'] as const

/** Without an account. */
export const publicPages = [
  '',
  '/project',
  '/sectors',
  '/sectors/steel-manufacturing',
  '/sectors/infrastructure',
  '/sectors/energy',
  '/opportunities',
  '/meetings',
  '/meetings/jwg-1',
  '/news',
  '/about',
  '/privacy',
  '/accessibility',
] as const

/** Without an account too, but written for each request. */
export const entryPages = ['/sign-in'] as const

/** With any account. */
export const workspacePages = [
  '/workspace',
  '/workspace/project',
  '/workspace/meetings',
  '/workspace/meetings/jwg-1',
  '/workspace/decisions',
  '/workspace/actions',
  '/workspace/opportunities',
  '/workspace/people',
  '/workspace/account',
  '/workspace/log',
] as const

/** Lists whose entries are pages of their own; their addresses are data, so tests open the first one they find. */
export const publicLists = ['/opportunities', '/news'] as const

/** Must answer "not found", and look like the rest of the portal. */
export const missingPages = [
  '/no-such-page',
  '/sectors/no-such-sector',
  '/opportunities/no-such-opportunity',
] as const
