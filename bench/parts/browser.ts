import { inTurns, median } from '../measure/rounds'
import { openBrowser, type Visit, visit } from '../measure/visit'
import { alone, beside, type Part, type Row } from '../report'
import type { Stage } from '../stage'

const mostBytes = { en: 60, ru: 85, ur: 220 }
const languages = ['en', 'ru', 'ur'] as const

/** A first visit in Chromium, with the list as the page. */
export async function measureBrowser(stage: Stage): Promise<Part> {
  const { portal, bareNext, effort } = stage
  const browser = await openBrowser()
  try {
    const light: Row[] = []
    for (const language of languages) {
      const seen = await visit(browser, `${portal.publicOrigin}/${language}/opportunities`)
      light.push(...weight(language, seen))
    }
    const workspace = await visit(browser, `${portal.publicOrigin}/en/workspace`, { cookie: portal.cookie })

    const visits = new Map<string, Visit[]>()
    const slow = (name: string, url: string, cookie?: string) => ({
      name,
      async round() {
        const seen = await visit(browser, url, { cookie, slow: true })
        visits.set(name, [...(visits.get(name) ?? []), seen])
        return seen.paint
      },
    })
    const paint = await inTurns(effort.rounds, [
      slow('en', `${portal.publicOrigin}/en/opportunities`),
      slow('ur', `${portal.publicOrigin}/ur/opportunities`),
      slow('bare', `${bareNext.origin}/list`),
      slow('workspace', `${portal.publicOrigin}/en/workspace`, portal.cookie),
    ])
    const blocking = (name: string) => median((visits.get(name) ?? []).map((seen) => seen.blocking))
    const shift = (name: string) => Math.max(...(visits.get(name) ?? []).map((seen) => seen.shift))
    const ms = (value: number) => ({ value, unit: 'ms' })
    const name = 'bare hydrated Next page'
    return {
      title: 'In the browser',
      note: 'First visits to the list (and, signed in, the dashboard). Paint, blocking and shift on slow 4G with a processor slowed down four times. 1 kB is 1 000 bytes as they came over the line.',
      rows: [
        ...light,
        alone('script, dashboard', { value: workspace.script, unit: 'kB' }, { atMost: 175 }),
        beside('largest paint, en', ms(paint('en')), { ...ms(paint('bare')), name }, { atMost: 0.7 }),
        beside('largest paint, ur', ms(paint('ur')), { ...ms(paint('en')), name: 'en' }, { atMost: 1.15 }),
        beside('blocking time, en', ms(blocking('en')), { ...ms(blocking('bare')), name }, { atMost: 0.35 }),
        alone('blocking time, dashboard', ms(blocking('workspace')), { atMost: 300 }),
        ...['en', 'ur', 'workspace'].map((page) =>
          alone(
            `layout shift, ${page === 'workspace' ? 'dashboard' : page}`,
            { value: shift(page), unit: '' },
            { atMost: 0.01 },
          ),
        ),
      ],
    }
  } finally {
    await browser.close()
  }
}

function weight(language: (typeof languages)[number], { script, total, requests }: Visit): Row[] {
  return [
    alone(`script, ${language}`, { value: script, unit: 'kB' }, { atMost: 5 }),
    alone(`all but pictures, ${language}`, { value: total, unit: 'kB' }, { atMost: mostBytes[language] }),
    alone(`requests, ${language}`, { value: requests, unit: '' }, { atMost: 6 }),
  ]
}
