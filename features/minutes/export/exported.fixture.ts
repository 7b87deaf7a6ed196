import type { ClauseContent } from '@/db/schema/minutes-text'
import { derivedId } from '@/lib/ids'
import type { RichText } from '@/lib/rich-text'
import type { MinutesRecord } from '../record'

const both = (text: string) => ({ en: `${text}`, ru: `${text} (ru)` })
const texts = (text: string) => ({ ...both(text), ur: null })
/** For tests: the rows of both sides. */
export const sides = [
  {
    code: 'pk',
    letters: 'PK',
    name: texts('Pakistan'),
    shortName: texts('Pakistan'),
    clockLabel: 'PKT',
    timeZone: 'Asia/Karachi',
  },
  {
    code: 'ru',
    letters: 'RU',
    name: texts('Russia'),
    shortName: texts('Russia'),
    clockLabel: 'MSK',
    timeZone: 'Europe/Moscow',
  },
]
const rich: RichText = [
  {
    kind: 'paragraph',
    runs: [{ text: 'Стороны ' }, { text: 'согласовали', bold: true }, { text: ' путь <&>"#$[]' }],
  },
  {
    kind: 'bullets',
    items: [[{ text: 'первый', italic: true }], [{ text: 'سٹیل مل', link: 'https://example.org/a' }]],
  },
  { kind: 'numbers', items: [[{ text: 'один' }], [{ text: 'два' }]] },
]
const clause = (number: string, kind: ClauseContent['kind']): ClauseContent => ({
  ...{
    id: derivedId('clause', number),
    number,
    kind,
    en: [{ kind: 'paragraph', runs: [{ text: `Clause ${number} of the record.` }] }],
  },
  ...{ ru: rich, itemId: null, offices: null, dueOn: null },
})
/** For tests: a record of so many clauses, in both languages, with every form of text. */
export function aRecord(count: number): MinutesRecord {
  return {
    schema: 'jwg-minutes/1',
    meeting: {
      ...{ body: 'JWG', number: 3, host: 'pk', title: both('Third'), place: both('Karachi') },
      ...{ startsAt: '2026-02-08T06:00:00Z', endsAt: '2026-02-08T10:00:00Z' },
    },
    revision: 1,
    authenticText: 'both',
    clauses: Array.from({ length: count }, (_, index) =>
      clause(
        `${Math.floor(index / 10) + 1}.${index % 10}`,
        index % 10 === 0 ? 'heading' : index % 3 === 0 ? 'decision' : 'discussion',
      ),
    ),
    attendance: [{ side: 'pk', capacity: 'head', name: both('Amina'), post: both('Head') }],
    annexes: [{ number: 1, title: 'Survey', language: 'en', sha256: 'ab'.repeat(32) }],
    reservations: [],
  }
}
const appointment = {
  ...{ name: both('Absent'), post: both('Chair'), at: '2026-02-01T06:00:00Z' },
  ...{ from: '2026-02-10', until: '2026-02-28' },
}
/** For tests: the same with the signatures of both sides. */
export const signed = (record: MinutesRecord) => ({
  record,
  hash: 'cd'.repeat(32),
  logHead: 'ef'.repeat(32),
  address: 'https://portal.example/en/verify/cd',
  signatures: ['pk', 'ru'].map((side) => ({
    ...{
      side,
      name: both('Co-chair'),
      post: both('Head'),
      at: '2026-02-20T06:00:00Z',
      method: 'passkey',
      proof: null,
      appointment: side === 'pk' ? null : appointment,
    },
  })),
})
