import type { ClauseContent } from '@/db/schema/minutes-text'
import { plainText, type RichBlock, type RichRun, type RichText } from '@/lib/rich-text'
import { element, type Xml, xmlDocument } from '@/lib/xml'
import type { MinutesRecord } from '../record'
import type { ExportedRecord } from './pdf-data'

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'
const LANGUAGES = ['en', 'ru'] as const
/** ISO 639-2, as Akoma Ntoso names languages. */
const ISO = { en: 'eng', ru: 'rus' } as const

type Language = (typeof LANGUAGES)[number]

/**
 * The record as Akoma Ntoso 3.0 (OASIS, 2018): a collection of two documents, one for each authentic text, whose clauses have the
 * same ids, so that a reader can lay one beside the other.
 */
export function akomaNtoso({ record, hash }: Pick<ExportedRecord, 'record' | 'hash'>): string {
  const work =
    `/akn/${record.meeting.host}/doc/${record.meeting.startsAt.slice(0, 10)}/${record.meeting.body}-${record.meeting.number}`.toLowerCase()
  return xmlDocument(
    element(
      'akomaNtoso',
      { xmlns: NAMESPACE },
      element(
        'documentCollection',
        { name: 'minutes' },
        metaOf(record, hash, work, null),
        element(
          'collectionBody',
          {},
          ...LANGUAGES.map((language) =>
            element('component', { eId: `cmp_${language}` }, documentOf(record, hash, work, language)),
          ),
        ),
      ),
    ),
  )
}

function documentOf(record: MinutesRecord, hash: string | null, work: string, language: Language): Xml {
  return element(
    'doc',
    { name: 'minutes' },
    metaOf(record, hash, work, language),
    element('preface', {}, element('p', {}, element('docTitle', {}, record.meeting.title[language] ?? ''))),
    element('mainBody', {}, ...sectionsOf(record.clauses, language)),
  )
}

function metaOf(record: MinutesRecord, hash: string | null, work: string, language: Language | null): Xml {
  const date = record.meeting.startsAt.slice(0, 10)
  const level = (name: string, uri: string, ...more: Xml[]) =>
    element(
      name,
      {},
      element('FRBRthis', { value: `${uri}/!main` }),
      element('FRBRuri', { value: uri }),
      element('FRBRdate', { date, name: 'meeting' }),
      element('FRBRauthor', { href: '#group' }),
      ...more,
    )
  const expression = `${work}/${language ? ISO[language] : 'mul'}@${record.revision}`
  const authentic = record.authenticText === 'both' || record.authenticText === language
  return element(
    'meta',
    {},
    element(
      'identification',
      { source: '#group' },
      level('FRBRWork', work, element('FRBRcountry', { value: record.meeting.host })),
      level(
        'FRBRExpression',
        expression,
        element('FRBRversionNumber', { value: String(record.revision) }),
        ...(language ? [element('FRBRauthoritative', { value: String(hash !== null && authentic) })] : []),
        ...(language ? [language] : LANGUAGES).map((one) => element('FRBRlanguage', { language: ISO[one] })),
      ),
      level(
        'FRBRManifestation',
        `${expression}.xml`,
        element('FRBRformat', { value: 'application/akn+xml' }),
      ),
    ),
    element(
      'references',
      { source: '#group' },
      element('TLCOrganization', {
        ...{
          eId: language ? `group_${language}` : 'group',
          href: '/ontology/organization/joint-working-group',
        },
        showAs: 'Joint working group of Pakistan and Russia',
      }),
      ...(language ? [] : record.attendance.map(personOf)),
    ),
    ...(hash && !language
      ? [
          element(
            'proprietary',
            { source: '#group' },
            element('jwg:sha256', { 'xmlns:jwg': 'urn:jwg:minutes:1' }, hash),
          ),
        ]
      : []),
  )
}

function personOf({ name, post, side }: MinutesRecord['attendance'][number], at: number): Xml {
  return element('TLCPerson', {
    ...{ eId: `person_${at + 1}`, href: `/ontology/person/${side}/${at + 1}` },
    showAs: [name.en, post.en].filter(Boolean).join(', ') || '–',
  })
}

/** A heading and the clauses under it are a section; what stands before the first heading stands alone. */
function sectionsOf(clauses: readonly ClauseContent[], language: Language): Xml[] {
  const sections: { heading: ClauseContent | null; under: ClauseContent[] }[] = []
  for (const clause of clauses) {
    if (clause.kind === 'heading') sections.push({ heading: clause, under: [] })
    else if (sections.length === 0) sections.push({ heading: null, under: [clause] })
    else sections.at(-1)?.under.push(clause)
  }
  return sections.flatMap(({ heading, under }) => {
    const paragraphs = under.map((clause) => paragraphOf(clause, language))
    if (!heading) return paragraphs
    return [
      element(
        'section',
        { eId: idOf('sec', heading, language) },
        element('num', {}, heading.number),
        element('heading', {}, plainText(heading[language])),
        ...(paragraphs.length > 0 ? paragraphs : [element('content', {}, element('p', {}))]),
      ),
    ]
  })
}

function paragraphOf(clause: ClauseContent, language: Language): Xml {
  return element(
    'paragraph',
    { eId: idOf('para', clause, language), class: clause.kind },
    element('num', {}, clause.number),
    element('content', {}, ...textOf(clause[language])),
  )
}

/** An id is used once in a file; behind the language it is the same for both texts. */
const idOf = (kind: string, { number }: ClauseContent, language: Language) =>
  `${language}__${kind}_${number.replaceAll('.', '-')}`

function textOf(text: RichText | null): Xml[] {
  return text ? text.map(blockOf) : [element('p', {})]
}

function blockOf(block: RichBlock): Xml {
  if (block.kind === 'paragraph') return element('p', {}, ...block.runs.map(runOf))
  const items = block.items.map((runs) => element('li', {}, element('p', {}, ...runs.map(runOf))))
  return element(block.kind === 'bullets' ? 'ul' : 'ol', {}, ...items)
}

function runOf({ text, bold, italic, link }: RichRun): Xml | string {
  let drawn: Xml | string = text
  if (italic) drawn = element('i', {}, drawn)
  if (bold) drawn = element('b', {}, drawn)
  return link ? element('a', { href: link }, drawn) : drawn
}
