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
  '/meetings/jwg-2',
  '/news',
  '/verify',
  '/about',
  '/privacy',
  '/accessibility',
] as const

/** Without an account too, but written for each request. */
export const entryPages = ['/sign-in'] as const

/** With any account. */
export const workspacePages = [
  '/workspace',
  '/workspace/meetings',
  '/workspace/meetings/jwg-1',
  '/workspace/meetings/jwg-3/minutes',
  '/workspace/meetings/jwg-3/minutes/history',
  '/workspace/meetings/jwg-4/date',
  '/workspace/meetings/jwg-4/agenda',
  '/workspace/meetings/jwg-4/agenda?arrange=1',
  '/workspace/meetings/jwg-4/agenda/versions',
  '/workspace/holidays',
  '/workspace/meetings/jwg-4/papers',
  '/workspace/decisions',
  '/workspace/decisions/procedures',
  '/workspace/actions',
  '/workspace/opportunities',
  '/workspace/people',
  '/workspace/account',
] as const

/** With an administrator's account; for everybody else there is nothing. */
export const administratorPages = ['/workspace/mails'] as const

/** Pages of single records of the demonstration; only secretaries and co-chairs open the forms. */
export const recordPages = {
  public: [
    '/opportunities/rolling-mill-bin-qasim',
    '/opportunities?sector=energy&sort=amount',
    '/opportunities?q=zzzzqqqq',
    '/news/working-group-agreed',
  ],
  joint: [
    '/workspace/meetings/jwg-2',
    '/workspace/meetings/jwg-3',
    '/workspace/meetings/jwg-4',
    '/workspace/meetings/jwg-2/minutes',
    '/workspace/meetings/jwg-2/minutes/sign',
    '/workspace/meetings/jwg-2/minutes/release',
    '/workspace/meetings/jwg-2/minutes/corrigenda',
    '/workspace/meetings/jwg-3/delegations',
    '/workspace/meetings/jwg-3/room',
    '/workspace/meetings/jwg-4/delegations',
    '/workspace/meetings/jwg-4/room',
    '/workspace/decisions/jwg-2025-02-d01',
    '/workspace/no-such-room',
  ],
  forms: [
    '/workspace/opportunities/logistics-park-hub',
    '/workspace/opportunities/rolling-mill-bin-qasim',
    '/workspace/opportunities/rolling-mill-bin-qasim/edit',
    '/workspace/opportunities/new',
    '/workspace/meetings/jwg-4/delegations?edit=new',
    '/workspace/meetings/jwg-4/delegations?edit=import',
    '/workspace/meetings/new',
    '/workspace/meetings/jwg-3/minutes/edit',
    '/workspace/meetings/jwg-3/minutes/edit/forms',
    '/workspace/meetings/jwg-3/minutes/edit/import',
  ],
} as const

/** Lists whose entries are pages of their own; their addresses are data, so tests open the first one they find. */
export const publicLists = ['/opportunities', '/news'] as const

/** Must answer "not found", and look like the rest of the portal. */
export const missingPages = [
  '/no-such-page',
  '/sectors/no-such-sector',
  '/opportunities/no-such-opportunity',
] as const
