import type { DemoClause } from './types'

/** Agreed by both sides, signed by one so far. */
export const jwgF3Minutes: DemoClause[] = [
  {
    kind: 'heading',
    agendaItem: 1,
    en: 'Opening of the meeting and adoption of the agenda',
    ru: 'Открытие заседания и утверждение повестки дня',
  },
  {
    kind: 'discussion',
    agendaItem: 1,
    en: 'The head of the delegation of the Russian Side, as host, opened the meeting.',
    ru: 'Глава делегации Российской Стороны как принимающей открыл заседание.',
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
    en: 'The Sides noted that no earlier decision of the Sub-group was open.',
    ru: 'Стороны отметили отсутствие невыполненных решений подгруппы.',
  },
  {
    kind: 'heading',
    agendaItem: 3,
    en: 'Common form of the tables of cost',
    ru: 'Единая форма таблиц стоимости',
  },
  {
    kind: 'discussion',
    agendaItem: 3,
    en: 'The Sides compared their tables of cost and found that they divide the works into different stages.',
    ru: 'Стороны сопоставили свои таблицы стоимости и установили, что работы в них разделены на этапы по-разному.',
  },
  {
    kind: 'statement',
    agendaItem: 3,
    en: 'The Pakistani Side stated that it names every amount in rupees and in dollars, with the rate and its day.',
    ru: 'Пакистанская Сторона заявила, что приводит все суммы в рупиях и долларах с указанием курса и его даты.',
  },
  {
    kind: 'decision',
    agendaItem: 3,
    en: 'The Sides decided to keep one table of cost with nine stages, in English and Russian beside each other.',
    ru: 'Стороны решили вести единую таблицу стоимости из девяти этапов на английском и русском языках параллельно.',
  },
  {
    kind: 'action',
    agendaItem: 3,
    en: 'Each Side shall enter its figures for the first three stages, each with its source.',
    ru: 'Каждой Стороне внести свои показатели по первым трём этапам с указанием источников.',
  },
]
