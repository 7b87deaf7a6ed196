import type { DemoClause } from './types'

export const jwg2LastItems: DemoClause[] = [
  {
    kind: 'heading',
    agendaItem: 5,
    en: 'Raw materials and supplies',
    ru: 'Сырьё и материально-техническое снабжение',
  },
  {
    kind: 'discussion',
    agendaItem: 5,
    en: 'The Sides exchanged views on the supply of iron ore, scrap, coal and fluxes, and noted that earlier laboratory results had been obtained by different methods.',
    ru: 'Стороны обменялись мнениями о снабжении железной рудой, ломом, углём и флюсами и отметили, что прежние лабораторные результаты получены разными методами.',
  },
  {
    kind: 'statement',
    agendaItem: 5,
    en: 'The Pakistani Side stated its interest in the use of domestic iron ore to the extent that its quality and transport cost allow.',
    ru: 'Пакистанская Сторона заявила о заинтересованности в использовании отечественной железной руды в той мере, в какой это допускают её качество и стоимость перевозки.',
  },
  {
    kind: 'decision',
    agendaItem: 5,
    en: 'The Sides decided to carry out a common programme of sampling and testing, with one method and with control samples kept by each Side.',
    ru: 'Стороны решили провести общую программу отбора и испытания проб по единой методике с хранением контрольных проб у каждой из Сторон.',
  },
  {
    kind: 'action',
    agendaItem: 5,
    en: 'The Pakistani Side shall dispatch representative samples of iron ore and fluxes within 60 days of the signature of these minutes.',
    ru: 'Пакистанской Стороне отправить представительные пробы железной руды и флюсов в течение 60 дней со дня подписания настоящего протокола.',
  },
  {
    kind: 'action',
    agendaItem: 5,
    en: 'The Russian Side shall complete the laboratory tests and transmit a report within 50 days of the receipt of the samples.',
    ru: 'Российской Стороне завершить лабораторные испытания и передать отчёт в течение 50 дней со дня получения проб.',
  },
  {
    kind: 'heading',
    agendaItem: 6,
    en: 'Site, utilities and environment',
    ru: 'Площадка, инженерное обеспечение и экология',
  },
  {
    kind: 'discussion',
    agendaItem: 6,
    en: 'The Sides noted that sources state the area of the proposed plot differently and that the study requires a single surveyed boundary.',
    ru: 'Стороны отметили, что источники указывают площадь предлагаемого участка по-разному и что для обоснования необходима единая граница, установленная съёмкой.',
  },
  {
    kind: 'statement',
    agendaItem: 6,
    en: 'The Pakistani Side stated that the allocation of land remains subject to the decisions of its competent authorities.',
    ru: 'Пакистанская Сторона заявила, что выделение земли осуществляется по решениям её компетентных органов.',
  },
  {
    kind: 'decision',
    agendaItem: 6,
    en: 'The Sides decided that a single land survey shall be the reference for all layouts, quantities and costs of the study.',
    ru: 'Стороны решили, что единая съёмка участка служит основой для всех планировочных решений, объёмов и затрат в обосновании.',
  },
  {
    kind: 'action',
    agendaItem: 6,
    en: 'The Pakistani Side shall provide the land survey and the geotechnical data of the plot within 130 days of the signature of these minutes.',
    ru: 'Пакистанской Стороне представить материалы съёмки и инженерно-геологические данные участка в течение 130 дней со дня подписания настоящего протокола.',
  },
  {
    kind: 'action',
    agendaItem: 6,
    en: 'The Russian Side shall transmit the requirements of each technological option for water, electric power, gas and rail access within 80 days of the signature of these minutes.',
    ru: 'Российской Стороне передать требования каждого технологического варианта к водо-, электро- и газоснабжению и железнодорожному сообщению в течение 80 дней со дня подписания настоящего протокола.',
  },
  {
    kind: 'heading',
    agendaItem: 7,
    en: 'Training and exchange of specialists',
    ru: 'Подготовка кадров и обмен специалистами',
  },
  {
    kind: 'discussion',
    agendaItem: 7,
    en: 'The Sides noted that operators of a modern plant are trained over several years, and considered it useful to begin the preparation of personnel before the choice of equipment.',
    ru: 'Стороны отметили, что подготовка операторов современного завода занимает несколько лет, и сочли полезным начать подготовку кадров до выбора оборудования.',
  },
  {
    kind: 'decision',
    agendaItem: 7,
    en: 'The Sides decided to hold a pilot exchange of 12 specialists, six from each Side, in the fields of steelmaking, power supply and environmental protection.',
    ru: 'Стороны решили провести пилотный обмен 12 специалистами, по шесть от каждой Стороны, по направлениям сталеплавильного производства, электроснабжения и охраны окружающей среды.',
  },
  {
    kind: 'action',
    agendaItem: 7,
    en: 'Both Sides shall draw up the programme and the calendar of the pilot exchange within 115 days of the signature of these minutes.',
    ru: 'Обеим Сторонам составить программу и календарный план пилотного обмена в течение 115 дней со дня подписания настоящего протокола.',
  },
  {
    kind: 'heading',
    agendaItem: 8,
    en: 'Other business and next meeting',
    ru: 'Разное и следующее заседание',
  },
  {
    kind: 'decision',
    agendaItem: 8,
    en: 'The Sides decided to hold the third meeting in Karachi within five months of this meeting, with a video link for experts who do not travel.',
    ru: 'Стороны решили провести третье заседание в Карачи в течение пяти месяцев после настоящего заседания с видеосвязью для экспертов, не выезжающих на место.',
  },
  {
    kind: 'action',
    agendaItem: 8,
    en: 'The Secretary of the Russian Side shall circulate the draft minutes in English and Russian within 15 days of this meeting.',
    ru: 'Секретарю Российской Стороны разослать проект протокола на английском и русском языках в течение 15 дней после настоящего заседания.',
  },
  {
    kind: 'discussion',
    agendaItem: 8,
    en: 'The Co-chairs thanked the experts of both Sides and closed the meeting. The English and Russian texts of these minutes are equally authentic.',
    ru: 'Сопредседатели поблагодарили экспертов обеих Сторон и закрыли заседание. Тексты настоящего протокола на английском и русском языках имеют одинаковую силу.',
  },
]
