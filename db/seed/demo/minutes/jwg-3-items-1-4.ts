import type { DemoClause } from './types'

export const jwg3FirstItems: DemoClause[] = [
  {
    kind: 'heading',
    agendaItem: 1,
    en: 'Opening of the meeting and adoption of the agenda',
    ru: 'Открытие заседания и утверждение повестки дня',
  },
  {
    kind: 'discussion',
    agendaItem: 1,
    en: 'The Co-chair of the Pakistani Side, as host, opened the meeting. Four experts of the Russian Side took part by video link. The Secretaries reported that the quorum of each Side was present.',
    ru: 'Сопредседатель Пакистанской Стороны как принимающей открыл заседание. Четыре эксперта Российской Стороны участвовали по видеосвязи. Секретари сообщили о наличии кворума каждой из Сторон.',
  },
  {
    kind: 'decision',
    agendaItem: 1,
    en: 'The Sides adopted the agenda and deferred item 8 to a later meeting.',
    ru: 'Стороны утвердили повестку дня и перенесли рассмотрение пункта 8 на одно из следующих заседаний.',
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
    en: 'The Secretaries reported on the register of decisions and actions of the second meeting, including those entries on which the reports of the Sides differ.',
    ru: 'Секретари доложили о реестре решений и поручений второго заседания, включая записи, по которым сообщения Сторон расходятся.',
  },
  {
    kind: 'statement',
    agendaItem: 2,
    en: 'The Russian Side stated that the period for the laboratory tests began only on the day when the second consignment of samples was received.',
    ru: 'Российская Сторона заявила, что срок лабораторных испытаний начал течь лишь со дня получения второй партии проб.',
  },
  {
    kind: 'decision',
    agendaItem: 2,
    en: 'The Sides decided that the Secretaries shall meet by video link once a month to reconcile the entries on which the reports differ.',
    ru: 'Стороны решили, что Секретари один раз в месяц проводят встречу по видеосвязи для сверки записей, по которым сообщения расходятся.',
  },
  {
    kind: 'heading',
    agendaItem: 3,
    en: 'Progress of the bankable feasibility study',
    ru: 'Ход подготовки банковского технико-экономического обоснования',
  },
  {
    kind: 'discussion',
    agendaItem: 3,
    en: 'The Sides noted that eight of the 14 items of evidence required for the third gate had been provided by the date of this meeting.',
    ru: 'Стороны отметили, что ко дню настоящего заседания представлены восемь из 14 позиций подтверждающих материалов, необходимых для третьего контрольного рубежа.',
  },
  {
    kind: 'statement',
    agendaItem: 3,
    en: 'The Pakistani Side stated that the legal opinion depends on the final form of the proposed project company and can be completed within 40 days of the agreement on that form.',
    ru: 'Пакистанская Сторона заявила, что правовое заключение зависит от окончательной формы предлагаемой проектной компании и может быть завершено в течение 40 дней после согласования этой формы.',
  },
  {
    kind: 'statement',
    agendaItem: 3,
    en: 'The Russian Side stated that the financial analysis can be completed only after the price of electric power and the rate of local content have been agreed as assumptions.',
    ru: 'Российская Сторона заявила, что финансовый анализ может быть завершён лишь после согласования цены электроэнергии и доли местных поставок в качестве исходных предпосылок.',
  },
  {
    kind: 'action',
    agendaItem: 3,
    en: 'Each Side shall confirm in writing, within 15 days of the signature of these minutes, the date on which it will provide each item of evidence that it still owes.',
    ru: 'Каждой Стороне в течение 15 дней со дня подписания настоящего протокола письменно подтвердить дату представления каждой причитающейся с неё позиции подтверждающих материалов.',
  },
  {
    kind: 'heading',
    agendaItem: 4,
    en: 'Comparison of technological options',
    ru: 'Сравнение технологических вариантов',
  },
  {
    kind: 'discussion',
    agendaItem: 4,
    en: 'The Russian Side presented an interim comparison of the blast-furnace route and the electric-arc-furnace route on equal capacity. Investment, cost of operation, emissions and the need for imports were shown separately.',
    ru: 'Российская Сторона представила промежуточное сравнение доменного и электросталеплавильного вариантов при равной мощности. Капитальные вложения, эксплуатационные затраты, выбросы и потребность в импорте показаны раздельно.',
  },
  {
    kind: 'statement',
    agendaItem: 4,
    en: 'The Pakistani Side stated that the comparison should include a case in which electric power is interrupted, and the cost of reserve supply.',
    ru: 'Пакистанская Сторона заявила, что сравнение должно учитывать случай перерыва в электроснабжении и стоимость резервного питания.',
  },
  {
    kind: 'decision',
    agendaItem: 4,
    en: 'The Sides decided that neither option is excluded before the comparison has been supplemented and considered by both Sides.',
    ru: 'Стороны решили, что ни один из вариантов не исключается до дополнения сравнения и его рассмотрения обеими Сторонами.',
  },
  {
    kind: 'action',
    agendaItem: 4,
    en: 'The Russian Side shall supplement the comparison with the case of interrupted power supply before the fourth meeting.',
    ru: 'Российской Стороне до четвёртого заседания дополнить сравнение случаем перерыва в электроснабжении.',
  },
]
