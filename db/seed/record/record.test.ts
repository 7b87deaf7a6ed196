import { describe, expect, it } from 'vitest'
import { about } from './about'
import { accessibility } from './accessibility'
import { events } from './events'
import { facts } from './facts'
import { foundingMeeting } from './founding-meeting'
import { home } from './home'
import { news } from './news'
import { phases } from './phases'
import { privacy } from './privacy'
import { project } from './project'
import { rules } from './rules'
import { investorRegimeFigures, investorRegimeNote, sectors } from './sectors'
import type { Localized } from './types'

const modules = {
  about,
  accessibility,
  events,
  facts,
  foundingMeeting,
  home,
  investorRegimeNote,
  news,
  phases,
  privacy,
  project,
  sectors,
}

const isoDate = /^\d{4}-\d{2}-\d{2}$/

/** Marks that turn the direction of text; they belong in the markup, never in the content. */
const directionMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/

function isLocalized(value: object): value is Localized {
  return 'en' in value || 'ru' in value || 'ur' in value
}

function collectTexts(value: unknown, path: string): { path: string; text: Localized }[] {
  if (typeof value !== 'object' || value === null) return []
  if (isLocalized(value)) return [{ path, text: value }]
  return Object.entries(value).flatMap(([key, child]) => collectTexts(child, `${path}.${key}`))
}

function repeated(keys: string[]) {
  return keys.filter((key, index) => keys.indexOf(key) !== index)
}

const texts = Object.entries(modules).flatMap(([name, content]) => collectTexts(content, name))

/** The places whose text does not meet the expectation, so that a failure names them. */
function failing(meets: (text: Localized) => boolean) {
  return texts.filter(({ text }) => !meets(text)).map(({ path }) => path)
}

const cyrillic = /[\u0400-\u04ff]/
const arabicScript = /[\u0600-\u06ff]/

describe('texts of the record', () => {
  it('finds the texts at all', () => {
    expect(texts.length).toBeGreaterThan(250)
  })

  it('stand in English without other scripts', () => {
    expect(failing(({ en }) => /[A-Za-z]/.test(en) && !cyrillic.test(en) && !arabicScript.test(en))).toEqual(
      [],
    )
  })

  it('stand in Russian', () => {
    expect(failing(({ ru }) => cyrillic.test(ru) && !arabicScript.test(ru))).toEqual([])
  })

  it('stand in Urdu, with Urdu letters and stops', () => {
    const arabicLetters = /[\u064a\u0643\u0660-\u0669]/
    const latinStop = /[\u0600-\u06ff] ?[.,;?](\s|$)/
    expect(
      failing(
        ({ ur }) =>
          arabicScript.test(ur) && !cyrillic.test(ur) && !arabicLetters.test(ur) && !latinStop.test(ur),
      ),
    ).toEqual([])
  })

  it('are trimmed and carry no direction marks', () => {
    const clean = (words: string) => words === words.trim() && !directionMarks.test(words)
    expect(failing(({ en, ru, ur }) => [en, ru, ur].every(clean))).toEqual([])
  })

  it('have as many paragraphs in each language', () => {
    const count = (words: string) => words.split('\n\n').length
    expect(failing(({ en, ru, ur }) => count(en) === count(ru) && count(en) === count(ur))).toEqual([])
  })
})

describe('fact register', () => {
  it('gives each figure a source, an as-of date and a value', () => {
    const incomplete = facts.filter(
      ({ source, asOf, value, text, unit }) =>
        source.name === '' ||
        !isoDate.test(asOf) ||
        (value === null) === (text === null) ||
        (unit === null) !== (value === null),
    )
    expect(incomplete.map((fact) => fact.figure)).toEqual([])
  })

  it('shows disputed figures with their rivals', () => {
    const disputed = facts.filter((fact) => fact.confidence === 'disputed')
    expect(disputed.length).toBeGreaterThan(0)
    for (const { figure } of disputed) {
      const rivals = facts.filter((fact) => fact.figure === figure)
      expect(rivals.length, figure).toBeGreaterThanOrEqual(2)
      expect(new Set(rivals.map((rival) => `${rival.value} ${rival.unit}`)).size, figure).toBe(rivals.length)
    }
  })

  it('has rivals only where a figure is disputed', () => {
    for (const figure of repeated(facts.map((fact) => fact.figure))) {
      const confidences = facts.filter((fact) => fact.figure === figure).map((fact) => fact.confidence)
      expect(
        confidences.every((confidence) => confidence === 'disputed'),
        figure,
      ).toBe(true)
    }
  })

  it('knows every figure to which a page refers', () => {
    const known = new Set(facts.map((fact) => fact.figure))
    const cited = [
      ...investorRegimeFigures,
      ...sectors.flatMap((sector) => sector.figures),
      ...project.sections.flatMap((section) => section.figures),
      ...project.optionRows.flatMap((row) => [row.blastFurnace, row.arcFurnace]),
    ]
    expect(cited.filter((figure) => !known.has(figure))).toEqual([])
  })
})

describe('order and keys', () => {
  it('keeps slugs and keys unique', () => {
    expect(repeated(news.map((item) => item.slug))).toEqual([])
    expect(repeated(sectors.map((sector) => sector.slug))).toEqual([])
    expect(repeated(phases.map((phase) => phase.key))).toEqual([])
    expect(repeated(rules.map((rule) => rule.key))).toEqual([])
  })

  it('runs the time line forward and the news backward', () => {
    const eventDates = events.map((event) => event.date)
    const newsDates = news.map((item) => item.date)
    expect(eventDates).toEqual([...eventDates].sort())
    expect(newsDates).toEqual([...newsDates].sort().reverse())
    for (const date of [...eventDates, ...newsDates]) expect(date).toMatch(isoDate)
  })

  it('stands in the third of eight phases', () => {
    expect(phases.map((phase) => phase.state)).toEqual([
      'passed',
      'passed',
      'current',
      ...Array.from({ length: 5 }, () => 'ahead'),
    ])
  })
})
