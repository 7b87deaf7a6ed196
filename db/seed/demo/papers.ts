type Words = { title: string; lines: readonly string[] }

export type DemoPaper = Words & {
  key: string
  meeting: string
  /** Position on the agenda; null for the whole meeting. */
  item: number | null
  side: 'pk' | 'ru'
  isJoint: boolean
  language: 'en' | 'ru' | 'ur' | 'en_ru'
  /** Days from the start of the meeting. */
  days: number
  fileName: string
  /** A paper of lines, or a picture: a plan of coloured fields without words. */
  kind: 'pdf' | 'png'
}

const MARK = 'Demonstration data: this paper is invented.'

/** The lines are Latin: a PDF without a font of its own has no other letters. */
const paper = (words: Omit<DemoPaper, 'kind' | 'lines'> & { lines?: readonly string[] }): DemoPaper => ({
  kind: 'pdf',
  ...words,
  lines: [MARK, '', ...(words.lines ?? [])],
})

/** Papers on three meetings: joint ones of both sides, and one of each side's own. */
export const demoPapers: readonly DemoPaper[] = [
  paper({
    key: 'survey',
    ...{ meeting: 'jwg-3', item: 3, side: 'pk', isJoint: true, language: 'en_ru', days: -26 },
    title: 'Survey of the site at Port Qasim: summary (demonstration)',
    fileName: 'Survey of the site - summary.pdf',
    lines: [
      'Survey of the site at Port Qasim: summary',
      '',
      '1. Ground and foundations',
      '2. Access by road, rail and quay',
      '3. Water and power',
    ],
  }),
  paper({
    key: 'coking',
    ...{ meeting: 'jwg-3', item: 3, side: 'ru', isJoint: true, language: 'ru', days: -24 },
    title: 'Методика испытаний на коксуемость (демонстрация)',
    fileName: 'Методика испытаний.pdf',
    lines: [
      'Coking tests: method and schedule',
      '',
      '1. Samples',
      '2. Laboratories',
      '3. Report to both sides',
    ],
  }),
  paper({
    key: 'financing',
    ...{ meeting: 'jwg-4', item: null, side: 'ru', isJoint: true, language: 'en', days: -27 },
    title: 'Outline of the financing plan (demonstration)',
    fileName: 'Outline of the financing plan.pdf',
    lines: [
      'Outline of the financing plan',
      '',
      '1. Sources of funds',
      '2. Security',
      '3. What both sides should decide at this meeting',
    ],
  }),
  {
    ...{ key: 'layout', meeting: 'jwg-4', item: 3, side: 'pk', isJoint: true, language: 'en', days: -25 },
    title: 'Layout of the plant, sketch (demonstration)',
    fileName: 'Layout of the plant.png',
    kind: 'png',
    lines: [],
  },
  paper({
    key: 'position-pk',
    ...{ meeting: 'jwg-4', item: 3, side: 'pk', isJoint: false, language: 'en', days: -25 },
    title: 'Speaking points of our side (demonstration)',
    fileName: 'Speaking points.pdf',
    lines: ['For our own delegation.'],
  }),
  paper({
    key: 'position-ru',
    ...{ meeting: 'jwg-4', item: null, side: 'ru', isJoint: false, language: 'ru', days: -25 },
    title: 'Позиция нашей стороны (демонстрация)',
    fileName: 'Позиция.pdf',
    lines: ['For our own delegation.'],
  }),
  paper({
    key: 'sampling',
    ...{ meeting: 'jwg-t-1', item: 4, side: 'pk', isJoint: true, language: 'en', days: -13 },
    title: 'Programme of ore sampling (demonstration)',
    fileName: 'Programme of ore sampling.pdf',
    lines: [
      'Programme of ore sampling',
      '',
      '1. Drill holes',
      '2. Quantities',
      '3. Transport to the laboratories',
    ],
  }),
]
