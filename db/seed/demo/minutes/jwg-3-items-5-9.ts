import type { DemoClause } from './types'

export const jwg3LastItems: DemoClause[] = [
  {
    kind: 'heading',
    agendaItem: 5,
    en: 'Environmental and social impact',
    ru: 'Воздействие на окружающую среду и социальную сферу',
  },
  {
    kind: 'discussion',
    agendaItem: 5,
    en: 'The Sides considered the outline of the environmental and social impact assessment and noted that measurements of air and water quality must cover all seasons of the year.',
    ru: 'Стороны рассмотрели структуру оценки воздействия на окружающую среду и социальную сферу и отметили, что измерения качества воздуха и воды должны охватывать все времена года.',
  },
  {
    kind: 'decision',
    agendaItem: 5,
    en: 'The Sides decided that the assessment shall be prepared under the law of Pakistan and shall also follow the environmental and social standards that international lenders usually apply.',
    ru: 'Стороны решили, что оценка подготавливается по законодательству Пакистана и, кроме того, следует экологическим и социальным стандартам, обычно применяемым международными кредиторами.',
  },
  {
    kind: 'action',
    agendaItem: 5,
    en: 'The Pakistani Side shall provide the first results of the measurements and a plan of public consultation before the fourth meeting.',
    ru: 'Пакистанской Стороне до четвёртого заседания представить первые результаты измерений и план общественных консультаций.',
  },
  {
    kind: 'heading',
    agendaItem: 6,
    en: 'Market and off-take',
    ru: 'Рынок и гарантированный сбыт',
  },
  {
    kind: 'discussion',
    agendaItem: 6,
    en: 'The Sides considered the market analysis and noted that estimates of steel imports differ according to whether scrap is included.',
    ru: 'Стороны рассмотрели анализ рынка и отметили, что оценки импорта стали различаются в зависимости от того, включён ли в них лом.',
  },
  {
    kind: 'statement',
    agendaItem: 6,
    en: 'The Russian Side stated that lenders will expect letters of intent from buyers for a substantial part of the output.',
    ru: 'Российская Сторона заявила, что кредиторы будут ожидать писем о намерениях от покупателей на значительную часть выпуска.',
  },
  {
    kind: 'action',
    agendaItem: 6,
    en: 'The Pakistani Side shall seek letters of intent from at least five prospective buyers within 60 days of the signature of these minutes.',
    ru: 'Пакистанской Стороне принять меры к получению писем о намерениях не менее чем от пяти возможных покупателей в течение 60 дней со дня подписания настоящего протокола.',
  },
  {
    kind: 'heading',
    agendaItem: 7,
    en: 'EPC framework and local content',
    ru: 'Рамочные условия EPC-контракта и местная доля поставок',
  },
  {
    kind: 'discussion',
    agendaItem: 7,
    en: 'The Sides discussed the division of the future EPC contract into lots and the works that enterprises of Pakistan could perform.',
    ru: 'Стороны обсудили разделение будущего EPC-контракта на лоты и работы, которые могли бы выполнить предприятия Пакистана.',
  },
  {
    kind: 'decision',
    agendaItem: 7,
    en: 'The Sides decided to establish a common list of qualified local suppliers before the rate of local content is discussed.',
    ru: 'Стороны решили до обсуждения доли местных поставок составить единый перечень квалифицированных местных поставщиков.',
  },
  {
    kind: 'action',
    agendaItem: 7,
    en: 'Both Sides shall agree on the qualification criteria for local suppliers within 30 days of the signature of these minutes.',
    ru: 'Обеим Сторонам согласовать квалификационные критерии для местных поставщиков в течение 30 дней со дня подписания настоящего протокола.',
  },
  {
    kind: 'heading',
    agendaItem: 9,
    en: 'Other business and next meeting',
    ru: 'Разное и следующее заседание',
  },
  {
    kind: 'decision',
    agendaItem: 9,
    en: 'The Sides decided to hold the fourth meeting in Moscow, with a video link, not later than 60 days after this meeting.',
    ru: 'Стороны решили провести четвёртое заседание в Москве с использованием видеосвязи не позднее чем через 60 дней после настоящего заседания.',
  },
  {
    kind: 'discussion',
    agendaItem: 9,
    en: 'The Co-chairs thanked the experts of both Sides and closed the meeting. The English and Russian texts of these minutes are equally authentic.',
    ru: 'Сопредседатели поблагодарили экспертов обеих Сторон и закрыли заседание. Тексты настоящего протокола на английском и русском языках имеют одинаковую силу.',
  },
]
