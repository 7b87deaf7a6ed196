import { places } from '../places'
import { item, opening, review } from './agenda'
import type { DemoMeeting } from './types'

export const futureMeetings: DemoMeeting[] = [
  {
    key: 'jwg-4',
    number: 4,
    state: 'confirmed',
    proposedBy: 'ru',
    host: 'ru',
    start: { days: 24, hour: 8 },
    durationMinutes: 300,
    place: places.moscow,
    videoLink: true,
    title: {
      en: 'Fourth meeting: completion of the evidence for the third gate',
      ru: 'Четвёртое заседание: завершение комплекта материалов третьего контрольного рубежа',
      ur: 'چوتھا اجلاس: تیسرے مرحلے کی منظوری کے لیے شواہد کی تکمیل',
    },
    agendaState: 'provisional',
    agenda: [
      opening('ru'),
      review('ru'),
      item(
        'ru',
        'agreed',
        60,
        'Evidence still owed for the third gate',
        'Материалы третьего контрольного рубежа, подлежащие представлению',
      ),
      item('pk', 'agreed', 45, 'Results of the tests of raw materials', 'Результаты испытаний сырья'),
      item(
        'ru',
        'proposed',
        40,
        'Financial model: common assumptions',
        'Финансовая модель: единые исходные предпосылки',
      ),
      item(
        'pk',
        'proposed',
        30,
        'Electric power supply and tariff assumptions',
        'Электроснабжение и тарифные предпосылки',
      ),
      {
        ...item(
          'pk',
          'countered',
          30,
          'Share of local suppliers in the EPC contract',
          'Доля местных поставщиков в EPC-контракте',
        ),
        counter: {
          title: {
            en: 'Share and qualification of local suppliers in the EPC contract',
            ru: 'Доля и квалификация местных поставщиков в EPC-контракте',
          },
          minutes: 40,
          reason: 'The share cannot be discussed apart from the qualification.',
        },
      },
      {
        ...item(
          'ru',
          'deferred',
          20,
          'Composition of the financing consortium',
          'Состав финансового консорциума',
        ),
        answerReason: 'The banks answer in the summer.',
      },
      item('ru', 'agreed', 20, 'Other business and next meeting', 'Разное и следующее заседание'),
    ],
    minutes: null,
  },
  {
    key: 'jwg-5',
    number: null,
    state: 'proposed',
    proposedBy: 'pk',
    host: 'pk',
    start: { days: 95, hour: 6 },
    durationMinutes: 300,
    place: places.islamabad,
    videoLink: false,
    title: {
      en: 'Proposed meeting: acceptance of the bankable feasibility study',
      ru: 'Предлагаемое заседание: приёмка банковского технико-экономического обоснования',
      ur: 'مجوزہ اجلاس: بینکوں کے لیے قابلِ قبول مطالعۂ امکانات کی منظوری',
    },
    agendaState: 'provisional',
    agenda: [
      opening('pk'),
      review('pk'),
      item(
        'pk',
        'proposed',
        90,
        'Acceptance of the bankable feasibility study',
        'Приёмка банковского технико-экономического обоснования',
      ),
      item('pk', 'proposed', 45, 'Decision on the third gate', 'Решение по третьему контрольному рубежу'),
      item(
        'pk',
        'proposed',
        40,
        'Preparation of the front-end engineering design',
        'Подготовка базового проектирования (FEED)',
      ),
      item(
        'pk',
        'proposed',
        30,
        'Business delegations and visits of investors',
        'Деловые делегации и визиты инвесторов',
      ),
      item('pk', 'proposed', 20, 'Other business and next meeting', 'Разное и следующее заседание'),
    ],
    minutes: null,
  },
]
