import pg from 'pg'
import { timesOf } from '@/e2e/plain-http'
import { listPublicOpportunities } from '@/features/opportunities/queries/public-list'
import type { freshAddresses } from '../addresses'
import { fillTo } from '../fill'
import { inTurns, median } from '../measure/rounds'
import { alone, beside, type Part } from '../report'
import type { Stage } from '../stage'
import { type Language, searches } from '../words'

const dictionaries = { en: 'english', ru: 'russian', ur: 'simple' }
const languages = ['en', 'ru', 'ur'] as const

/** The search as the portal asks it, beside the same question put to Postgres in one bare statement. */
export async function measureSearch(stage: Stage, fresh: ReturnType<typeof freshAddresses>, size: number) {
  const { portal, effort, urls } = stage
  await portal.asSuperuser((filler) => fillTo(filler, size))
  Object.assign(process.env, urls)
  const client = new pg.Client({ connectionString: urls.DATABASE_PUBLIC_URL })
  await client.connect()
  const ours = (language: Language) => async () => {
    const times = await eachTimed(searches(language, effort.pages), (q) =>
      listPublicOpportunities({ q, page: 1, older: false }, language),
    )
    return median(times)
  }
  const bare = (language: Language) => async () => {
    const times = await eachTimed(searches(language, effort.pages), (q) =>
      client.query(bareSearch(language), [q]),
    )
    return median(times)
  }
  const page = (language: Language) => async () =>
    median(await timesOf(fresh.searches(language, effort.pages).map((path) => portal.origin + path)))
  await ours('en')()
  const time = await inTurns(effort.rounds, [
    ...languages.map((language) => ({ name: `query ${language}`, round: ours(language) })),
    ...languages.map((language) => ({ name: `bare ${language}`, round: bare(language) })),
    ...languages.map((language) => ({ name: `page ${language}`, round: page(language) })),
  ])
  await client.end()
  const figure = (name: string) => ({ value: time(name), unit: 'ms' })
  const against = (name: string, label: string) => ({ ...figure(name), name: label })
  const part: Part = {
    title: `Search among ${size.toLocaleString('en-GB')} opportunities`,
    note:
      'Two words, each search once per round. The query is what the page waits for: match, rank, count and one page of cards. ' +
      'The bare statement matches, ranks and returns the same cards. The page is the whole answer over HTTP, not kept yet.',
    rows: [
      ...languages.map((language) =>
        beside(
          `search query, ${language}`,
          figure(`query ${language}`),
          against(`bare ${language}`, 'bare SQL'),
          { atMost: 3 },
        ),
      ),
      ...(['ru', 'ur'] as const).map((language) =>
        beside(`search query, ${language}`, figure(`query ${language}`), against('query en', 'en'), {
          atMost: 1.3,
        }),
      ),
      alone('search page, en', figure('page en')),
      ...(['ru', 'ur'] as const).map((language) =>
        beside(`search page, ${language}`, figure(`page ${language}`), against('page en', 'en'), {
          atMost: 1.3,
        }),
      ),
    ],
  }
  return part
}

const bareSearch = (language: Language) => `
  select p.slug, p.side, p.sector, p.stage, p.instrument, p.place_name, p.amount_min_usd, p.amount_max_usd, p.title,
    p.summary, p.verified_on, p.is_demonstration, s.name, d.short_name
  from published_opportunities p join sectors s on s.slug = p.sector join sides d on d.code = p.side
  where p.search_${language} @@ websearch_to_tsquery('${dictionaries[language]}', $1)
    and p.verified_on >= app.now()::date - 180
  order by ts_rank(p.search_${language}, websearch_to_tsquery('${dictionaries[language]}', $1)) desc limit 21`

async function eachTimed(questions: readonly string[], work: (question: string) => Promise<unknown>) {
  const times: number[] = []
  for (const question of questions) {
    const began = performance.now()
    await work(question)
    times.push(performance.now() - began)
  }
  return times
}
