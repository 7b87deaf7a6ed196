/**
 * The registry of addresses: a route that is not listed here is not public, and `undeclaredRoutes` fails the check.
 *
 * public: finished pages, kept by the front · internal: asked for by the front alone, 404 for everybody else
 * passthrough: rendered per request without a session being required · feed: the same, for calendar programs, with a
 * limit of its own · workspace: signed in, never kept anywhere
 * upload: signed in, and the one kind whose bodies stream past the small limit, under a large one of their own
 * live: signed in; what is typed into a shared text, so that many small writes are one hand's ordinary work
 */
export type Route =
  | PublicRoute
  | { kind: 'internal' | 'passthrough' | 'feed' | 'workspace' | 'upload' | 'live'; path: string }

export type PublicRoute = { kind: 'public'; path: string; query?: Query }

/** A name that is not declared drops out of the key and of the render; so does a value that does not fit. */
export type Query = Record<string, QueryName>

export type QueryName = {
  /** Of a repeated name the first value that fits counts. */
  value: RegExp
  /** Free text: kept in the small cache, so that searches cannot push pages out of the large one. */
  free?: true
}

const word: QueryName = { value: /^[a-z0-9][a-z0-9_-]{0,39}$/ }
// Wider than an amount, so that the page itself can say what it did not understand.
const typedAmount: QueryName = { value: /^\P{Cc}{1,14}$/u, free: true }
const page: QueryName = { value: /^[1-9]\d{0,2}$/ }

const listing: Query = {
  max: typedAmount,
  min: typedAmount,
  older: { value: /^1$/ },
  page,
  place: word,
  q: { value: /^\P{Cc}{1,200}$/u, free: true },
  sector: word,
  side: word,
  sort: { value: /^-?[a-z][a-z-]{0,19}$/ },
  stage: word,
  view: { value: /^(?:list|map)$/ },
}

const publicPaths: Record<string, Query | undefined> = {
  '/[locale]': undefined,
  '/[locale]/project': undefined,
  '/[locale]/sectors': undefined,
  '/[locale]/sectors/[slug]': undefined,
  '/[locale]/opportunities': listing,
  '/[locale]/opportunities/[slug]': undefined,
  '/[locale]/meetings': { page },
  '/[locale]/meetings/[number]': undefined,
  '/[locale]/news': { page },
  '/[locale]/news/[slug]': undefined,
  '/[locale]/verify': { hash: { value: /^\P{Cc}{1,200}$/u, free: true } },
  '/[locale]/verify/[hash]': { file: { value: /^[0-9a-f]{64}$/, free: true } },
  '/[locale]/about': undefined,
  '/[locale]/privacy': undefined,
  '/[locale]/accessibility': undefined,
  '/[locale]/feed.xml': undefined,
  '/[locale]/og/[...card]': undefined,
  '/api/v1/meetings': undefined,
  '/sitemap.xml': undefined,
  '/robots.txt': undefined,
  '/manifest.webmanifest': undefined,
  '/icon.svg': undefined,
  '/apple-icon.png': undefined,
}

/** The complete not-found page; its bytes go out under the address that was asked for, with status 404. */
export const notFoundPath = '/[locale]/missing'

const internalPaths = [
  notFoundPath,
  '/[locale]/[...rest]', // what Next itself answers to an address that is none
]

const passthroughPaths = [
  '/', // the locale redirect
  '/[locale]/sign-in',
  '/[locale]/sign-in/code',
  '/[locale]/invitation/[token]',
  '/[locale]/design',
  '/api/auth/[...nextauth]',
  '/api/health',
  '/api/live/meetings/[id]',
  '/api/ready',
]

const feedPaths = ['/calendar/[feed]']

const workspacePaths = [
  '',
  '/account',
  '/actions',
  '/decisions',
  '/decisions/[ref]',
  '/decisions/procedures',
  '/decisions/procedures/[procedure]',
  '/holidays',
  '/log',
  '/mails',
  '/meetings',
  '/meetings/new',
  '/meetings/[number]',
  '/meetings/[number]/meeting.ics',
  '/meetings/[number]/delegations',
  '/meetings/[number]/delegations/export',
  '/meetings/[number]/date',
  '/meetings/[number]/agenda',
  '/meetings/[number]/agenda/versions',
  '/meetings/[number]/minutes',
  '/meetings/[number]/minutes/edit',
  '/meetings/[number]/minutes/edit/forms',
  '/meetings/[number]/minutes/edit/import',
  '/meetings/[number]/minutes/history',
  '/meetings/[number]/minutes/record.json',
  '/meetings/[number]/minutes/minutes.pdf',
  '/meetings/[number]/minutes/minutes.docx',
  '/meetings/[number]/minutes/minutes.xml',
  '/meetings/[number]/minutes/corrigenda',
  '/meetings/[number]/minutes/corrigenda/[corrigendum]',
  '/meetings/[number]/minutes/sign',
  '/meetings/[number]/minutes/release',
  '/meetings/[number]/room',
  '/meetings/[number]/papers',
  '/meetings/[number]/papers/[paper]',
  '/meetings/[number]/papers/[paper]/[version]/file',
  '/meetings/[number]/papers/[paper]/[version]/pages/[page]',
  '/opportunities',
  '/opportunities/new',
  '/opportunities/[slug]',
  '/opportunities/[slug]/edit',
  '/opportunities/new',
  '/people',
  '/project',
  '/[...rest]', // every other address below it, in the frame of the signed-in pages
].map((rest) => `/[locale]/workspace${rest}`)

/** Pages whose forms take a file with them: for these alone the door admits a larger body. */
export const fileFormPaths = [
  '/[locale]/workspace/meetings/[number]/delegations',
  '/[locale]/workspace/meetings/[number]/minutes/edit/import',
]

const livePaths = ['', '/match', '/presence', '/text'].map((rest) => `/api/live/minutes/[id]${rest}`)

const uploadPaths = ['/api/uploads', '/api/uploads/[upload]']

export const routes: readonly Route[] = [
  ...Object.entries(publicPaths).map(([path, query]) => ({ kind: 'public' as const, path, query })),
  ...internalPaths.map((path) => ({ kind: 'internal' as const, path })),
  ...passthroughPaths.map((path) => ({ kind: 'passthrough' as const, path })),
  ...feedPaths.map((path) => ({ kind: 'feed' as const, path })),
  ...workspacePaths.map((path) => ({ kind: 'workspace' as const, path })),
  ...uploadPaths.map((path) => ({ kind: 'upload' as const, path })),
  ...livePaths.map((path) => ({ kind: 'live' as const, path })),
]
