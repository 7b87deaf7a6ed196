/** One text in the three languages of the portal. */
export type Localized = { en: string; ru: string; ur: string }

/** `agreed` is kept for figures that both sides have confirmed; a press report alone is `reported`. */
export type Confidence = 'agreed' | 'reported' | 'disputed'

/** How much of an ISO date is known: `2026-01-01` with `year` means "2026", not New Year's Day. */
export type Precision = 'day' | 'month' | 'year'

/**
 * Who reported it. A plain string is a proper name, which stands so in every language; what describes is a text.
 * Where several names stand together, `date` is that of the latest one whose date is known.
 */
export type Source = { name: string | Localized; date: string | null }

export type Topic = 'site' | 'mill' | 'finance' | 'market' | 'options' | 'yardsticks' | 'investor-regime'

export type Unit =
  | 'Mtpa'
  | 'acre'
  | 'USD'
  | 'PKR'
  | 'Mt'
  | 't/t'
  | 'GJ/t'
  | 'USD/Mtpa'
  | 'USD/t'
  | 'year'
  | 'person'
  | 'percent'

/** A figure of the register. Rival values are rows of their own that share the key `figure`. */
export type Fact = {
  figure: string
  topic: Topic
  label: Localized
  /** Null when the value is words (`text`). Money in full units, never in millions. */
  value: number | null
  /** The upper end when the source gives a range. */
  valueHigh: number | null
  text: Localized | null
  unit: Unit | null
  asOf: string
  asOfPrecision: Precision
  source: Source
  confidence: Confidence
  note: Localized | null
}

export type RecordEvent = {
  date: string
  dateEnd: string | null
  precision: Precision
  title: Localized
  text: Localized
  source: Source
}

export type NewsItem = {
  slug: string
  date: string
  precision: Precision
  title: Localized
  summary: Localized
  /** Paragraphs, parted by an empty line. */
  body: Localized
  source: Source
}

export type SourcedText = { text: Localized; source: Source }

/** A part of a page: a heading, its paragraphs, and the keys of the figures that belong beside it. */
export type Section = { key: string; heading: Localized; paragraphs: Localized[]; figures: string[] }
