import type { DemoClause } from './types'

/** What the two technical teams looked at, unit by unit, and what they found open. Made up, as all demonstration data. */
const UNITS = [
  [
    'Coke oven batteries',
    'Коксовые батареи',
    'the state of the refractory lining',
    'состояние огнеупорной кладки',
  ],
  ['Sinter plant', 'Аглофабрика', 'the cleaning of waste gas', 'очистка отходящих газов'],
  ['Blast furnaces', 'Доменные печи', 'the cooling of the hearths', 'охлаждение горнов'],
  ['Converter shop', 'Конвертерный цех', 'the cranes of the charging bay', 'краны загрузочного пролёта'],
  [
    'Continuous casting',
    'Непрерывная разливка',
    'the moulds and their drives',
    'кристаллизаторы и их приводы',
  ],
  ['Hot rolling mill', 'Стан горячей прокатки', 'the reheating furnaces', 'нагревательные печи'],
  ['Cold rolling mill', 'Стан холодной прокатки', 'the control of thickness', 'регулирование толщины'],
  ['Oxygen plant', 'Кислородная станция', 'the compressors', 'компрессоры'],
  ['Power station', 'Электростанция', 'the boilers and their fuel', 'котлы и их топливо'],
  ['Water supply', 'Водоснабжение', 'the intake and its channel', 'водозабор и его канал'],
  ['Jetty and conveyor', 'Причал и конвейер', 'the unloading of ore', 'разгрузка руды'],
  [
    'Railway inside the works',
    'Внутризаводская железная дорога',
    'the points and sidings',
    'стрелки и подъездные пути',
  ],
] as const

const beginning: DemoClause[] = [
  {
    kind: 'heading',
    agendaItem: 1,
    en: 'Opening of the meeting and adoption of the agenda',
    ru: 'Открытие заседания и утверждение повестки дня',
  },
  {
    kind: 'discussion',
    agendaItem: 1,
    en: 'The head of the delegation of the Pakistani Side, as host, opened the meeting at the works.',
    ru: 'Глава делегации Пакистанской Стороны как принимающей открыл заседание на предприятии.',
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
    en: 'The Sides went through the open actions of the register that concern the technical audit.',
    ru: 'Стороны рассмотрели невыполненные поручения реестра, относящиеся к техническому аудиту.',
  },
]

/** A long record: after the opening twelve units, each with its heading and nine clauses. */
const units: DemoClause[] = UNITS.flatMap(([en, ru, openEn, openRu], at) => {
  const clause = (kind: DemoClause['kind'], english: string, russian: string): DemoClause => ({
    ...{ kind, agendaItem: at + 3, en: english, ru: russian },
  })
  return [
    clause('heading', en, ru),
    clause(
      'discussion',
      `The technical teams of both Sides described the unit “${en}” from the drawings that exist and from their visit.`,
      `Технические группы обеих Сторон описали объект «${ru}» по имеющимся чертежам и итогам осмотра.`,
    ),
    clause(
      'discussion',
      `Of the drawings of this unit ${62 + at} of 100 were found; the Pakistani Side keeps them in its archive and lets them be copied.`,
      `Из 100 чертежей этого объекта найдено ${62 + at}; Пакистанская Сторона хранит их в своём архиве и разрешает копирование.`,
    ),
    clause(
      'discussion',
      `The Russian Side explained how such a unit is restored elsewhere and named three works for comparison.`,
      `Российская Сторона пояснила, как такие объекты восстанавливаются в других местах, и назвала три предприятия для сравнения.`,
    ),
    clause(
      'discussion',
      `Still open is: ${openEn}. The Sides did not yet agree how much of it can be kept.`,
      `Открытым остаётся вопрос: ${openRu}. Стороны пока не согласовали, какая часть может быть сохранена.`,
    ),
    clause(
      'statement',
      `The Pakistani Side stated that the unit must not be taken down before the comparison of options is signed.`,
      `Пакистанская Сторона заявила, что объект не подлежит демонтажу до подписания сравнения вариантов.`,
    ),
    clause(
      'statement',
      `The Russian Side stated that it gives no figure of cost before the measurements are complete.`,
      `Российская Сторона заявила, что не назовёт стоимость до завершения замеров.`,
    ),
    clause(
      'discussion',
      `Both Sides hold that the safety of whoever works at the unit comes before its date.`,
      `Обе Стороны исходят из того, что безопасность работающих на объекте важнее срока.`,
    ),
    clause(
      'decision',
      `The Sides decided to measure the unit “${en}” together, by one method, and to sign the sheets of measurement on the day.`,
      `Стороны решили провести совместные замеры объекта «${ru}» по единой методике и подписывать листы замеров в день их выполнения.`,
    ),
    clause(
      'action',
      `The Secretaries shall put the sheets of the unit “${en}” into the register of papers within ten days after the measurement.`,
      `Секретарям в течение десяти дней после замеров внести листы по объекту «${ru}» в реестр документов.`,
    ),
  ]
})

export const jwgT2Minutes = [...beginning, ...units]

export const jwgT2Agenda = UNITS.map(([en, ru]) => ({ en, ru }))
