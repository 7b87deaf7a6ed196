import { describe, expect, it } from 'vitest'
import { demoDecisions } from './decisions'
import { demoDelegations } from './delegations'
import { demoGates } from './gates'
import { demoInquiries } from './inquiries'
import { demoMeetings } from './meetings'
import { demoMilestones } from './milestones'
import { jwg2Minutes, jwg3Minutes, jwgF2Minutes, jwgF3Minutes, jwgT2Minutes } from './minutes'
import { demoNews } from './news'
import { demoNotes } from './notes'
import { demoOpportunities } from './opportunities'
import { demoPeople } from './people'
import { phaseKeys } from './project/types'
import { demoVisits } from './visits'

const everything = {
  demoDecisions,
  demoDelegations,
  demoGates,
  demoInquiries,
  demoMeetings,
  demoMilestones,
  jwg2Minutes,
  jwg3Minutes,
  demoNews,
  demoNotes,
  demoOpportunities,
  demoPeople,
  demoVisits,
}

type Texts = { path: string; en: unknown; ru: unknown; ur?: unknown }

/** Every object that carries an English text, wherever it stands. */
function textsIn(value: unknown, path: string): Texts[] {
  if (typeof value !== 'object' || value === null) return []

  const found = Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))
  if (!('en' in value)) return found
  return [{ path, ru: undefined, ...value }, ...found]
}

const texts = textsIn(everything, 'demo')
const scripts = { latin: /[A-Za-z]/, cyrillic: /[А-Яа-яЁё]/, arabic: /[\u0600-\u06FF]/ }

function scriptsOf(text: unknown) {
  return Object.entries(scripts).flatMap(([name, letters]) =>
    letters.test(String(text ?? '')) ? [name] : [],
  )
}

describe('languages', () => {
  it('finds the texts at all', () => {
    expect(texts.length).toBeGreaterThan(250)
  })

  it('has every text in its own script', () => {
    for (const { path, ...text } of texts) {
      expect(scriptsOf(text.en), `${path}.en`).toEqual(['latin'])
      expect(scriptsOf(text.ru), `${path}.ru`).toContain('cyrillic')
      expect(scriptsOf(text.ru), `${path}.ru`).not.toContain('arabic')
      if (!('ur' in text)) continue
      expect(scriptsOf(text.ur), `${path}.ur`).toContain('arabic')
      expect(scriptsOf(text.ur), `${path}.ur`).not.toContain('cyrillic')
    }
  })

  it('has Urdu wherever the public reads', () => {
    const publicTexts = textsIn({ demoOpportunities, demoNews, demoGates, demoVisits, demoPeople }, 'public')
    expect(publicTexts.filter((text) => !('ur' in text))).toEqual([])
  })

  it('never mixes Latin and Cyrillic letters in one Russian word', () => {
    const mixed = texts.filter(({ ru }) => /[А-Яа-яЁё][A-Za-z]|[A-Za-z][А-Яа-яЁё]/.test(String(ru)))
    expect(mixed).toEqual([])
  })

  it('writes Urdu, not Arabic, letters', () => {
    const foreign = texts.filter(({ ur }) => /[\u064A\u0643\u0629\u0649]/.test(String(ur ?? '')))
    expect(foreign).toEqual([])
  })

  it('has as many paragraphs in each language', () => {
    for (const { en, ru, ur, path } of texts) {
      const counts = [en, ru, ur ?? en].map((text) => String(text).split('\n\n').length)
      expect(new Set(counts).size, path).toBe(1)
    }
  })
})

describe('opportunities', () => {
  const published = demoOpportunities.filter((each) => each.state === 'published')

  it('offers at least twelve fresh listings in three sectors', () => {
    expect(published.filter((each) => each.verifiedDaysAgo <= 180).length).toBeGreaterThanOrEqual(12)
    expect(new Set(published.map((each) => each.sector)).size).toBe(3)
  })

  it('has unique addresses, short summaries and ordered amounts', () => {
    expect(new Set(demoOpportunities.map((each) => each.slug)).size).toBe(demoOpportunities.length)
    for (const { summary, amountMinUsd, amountMaxUsd } of demoOpportunities) {
      for (const text of Object.values(summary)) expect(text.length, text).toBeLessThanOrEqual(200)
      expect(amountMinUsd === null).toBe(amountMaxUsd === null)
      expect(amountMinUsd ?? 0).toBeLessThanOrEqual(amountMaxUsd ?? 0)
    }
  })

  it('receives inquiries only where the opportunity and its side exist', () => {
    for (const inquiry of demoInquiries) {
      const target = demoOpportunities.find((each) => each.slug === inquiry.opportunity)
      if (inquiry.opportunity === null) continue
      expect(target, inquiry.key).toMatchObject({ side: inquiry.side, sector: inquiry.sector })
    }
  })
})

describe('meetings and their record', () => {
  it('puts the review of previous decisions second', () => {
    for (const { agenda } of demoMeetings) expect(agenda[1]?.title.en).toBe('Review of previous decisions')
  })

  it.each([
    { key: 'jwg-2', clauses: jwg2Minutes },
    { key: 'jwg-3', clauses: jwg3Minutes },
    { key: 'jwg-t-2', clauses: jwgT2Minutes },
    { key: 'jwg-f-2', clauses: jwgF2Minutes },
    { key: 'jwg-f-3', clauses: jwgF3Minutes },
  ])('$key has clauses under the headings of its agenda, in order', ({ key, clauses }) => {
    const agenda = demoMeetings.find((meeting) => meeting.key === key)?.agenda ?? []
    const discussed = agenda.flatMap(({ title, state }, index) =>
      state === 'agreed' ? [{ kind: 'heading', agendaItem: index + 1, ...title }] : [],
    )
    expect(clauses.filter((clause) => clause.kind === 'heading')).toEqual(discussed)
    const order = clauses.map((clause) => clause.agendaItem)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  it('registers every decision and action of the signed minutes, and a closing report has a note', () => {
    const signed = jwg2Minutes.filter(({ kind }) => kind === 'decision' || kind === 'action')
    expect(demoDecisions.map(({ en }) => en).sort()).toEqual(signed.map(({ en }) => en).sort())
    expect(demoDecisions.filter(({ kind }) => kind === 'decision')).toHaveLength(8)
    expect(demoDecisions.filter(({ kind }) => kind === 'action')).toHaveLength(10)
    for (const { reports } of demoDecisions) {
      expect(new Set(reports.map(({ side }) => side)).size).toBe(2)
      for (const { status, note } of reports) expect(status === 'done' && note === null).toBe(false)
    }
  })
})

describe('project', () => {
  it('has one gate for each phase, in order, and the third is current', () => {
    expect(demoGates.map((gate) => gate.phase)).toEqual(phaseKeys)
    expect(demoGates.findIndex((gate) => gate.state === 'current')).toBe(2)
  })

  it('shows 9 of 14 evidence items; 3 owed by PK, 2 by RU', () => {
    const evidence = demoGates[2]?.evidence ?? []
    const owed = evidence.filter((item) => item.providedDaysAgo === null)
    expect(evidence).toHaveLength(14)
    expect(owed.filter((item) => item.owedBy === 'pk')).toHaveLength(3)
    expect(owed.filter((item) => item.owedBy === 'ru')).toHaveLength(2)
  })
})

describe('people', () => {
  it('gives both sides the same roles, and writes notes in the name of their own people', () => {
    const roles = (side: string) => demoPeople.filter((each) => each.side === side).map((each) => each.role)
    expect(roles('pk')).toEqual(roles('ru'))
    for (const { author, side } of demoNotes) {
      expect(demoPeople.find((each) => each.key === author)?.side).toBe(side)
    }
  })
})
