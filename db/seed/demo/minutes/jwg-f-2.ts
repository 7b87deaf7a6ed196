import type { DemoClause } from './types'

/** A draft as it is written: some texts wait for their other language. */
export const jwgF2Minutes: DemoClause[] = [
  {
    kind: 'heading',
    agendaItem: 1,
    en: 'Opening of the meeting and adoption of the agenda',
    ru: 'Открытие заседания и утверждение повестки дня',
  },
  {
    kind: 'discussion',
    agendaItem: 1,
    en: 'The head of the delegation of the Pakistani Side, as host, opened the meeting by video link.',
    ru: 'Глава делегации Пакистанской Стороны как принимающей открыл заседание по видеосвязи.',
  },
  {
    kind: 'heading',
    agendaItem: 2,
    en: 'Review of previous decisions',
    ru: 'Рассмотрение ранее принятых решений',
  },
  {
    kind: 'discussion',
    agendaItem: 2,
    en: 'The Sides went through the open actions of the register that concern finance.',
    ru: 'Стороны рассмотрели невыполненные поручения реестра, относящиеся к финансам.',
  },
  {
    kind: 'heading',
    agendaItem: 3,
    en: 'Insurance of equipment in transit',
    ru: 'Страхование оборудования при перевозке',
  },
  {
    kind: 'discussion',
    agendaItem: 3,
    en: 'The Pakistani Side described the cover that its ports require and asked for a list of oversized cargo.',
    ru: '',
  },
  {
    kind: 'statement',
    agendaItem: 3,
    en: '',
    ru: 'Российская Сторона сообщила, что перечень негабаритных грузов составляется и будет передан вместе с чертежами.',
  },
  {
    kind: 'action',
    agendaItem: 3,
    en: 'The Secretaries shall exchange the lists of cargo before the next meeting.',
    ru: 'Секретарям обменяться перечнями грузов до следующего заседания.',
  },
]
