import type { DemoSide } from './types'

type Name = { en: string; ru: string; ur: string }
type Fixed = { side: DemoSide; from: [month: number, day: number]; days?: number; name: Name }
/** By the tabular Islamic calendar; what is announced may lie a day off, so each is provisional. */
type Moving = { side: DemoSide; islamic: [month: number, day: number]; days: number; name: Name }

export const fixedHolidays: Fixed[] = [
  { side: 'pk', from: [2, 5], name: { en: 'Kashmir Day', ru: 'День Кашмира', ur: 'یومِ کشمیر' } },
  { side: 'pk', from: [3, 23], name: { en: 'Pakistan Day', ru: 'День Пакистана', ur: 'یومِ پاکستان' } },
  { side: 'pk', from: [5, 1], name: { en: 'Labour Day', ru: 'День труда', ur: 'یومِ مزدور' } },
  { side: 'pk', from: [5, 28], name: { en: 'Youm-e-Takbeer', ru: 'Йом-э-Такбир', ur: 'یومِ تکبیر' } },
  { side: 'pk', from: [8, 14], name: { en: 'Independence Day', ru: 'День независимости', ur: 'یومِ آزادی' } },
  { side: 'pk', from: [11, 9], name: { en: 'Iqbal Day', ru: 'День Икбала', ur: 'یومِ اقبال' } },
  {
    side: 'pk',
    from: [12, 25],
    name: { en: 'Quaid-e-Azam Day', ru: 'День Каид-э-Азама', ur: 'یومِ قائدِ اعظم' },
  },
  {
    side: 'ru',
    from: [1, 1],
    days: 8,
    name: {
      en: 'New Year and Christmas holidays',
      ru: 'Новогодние каникулы',
      ur: 'نئے سال اور کرسمس کی تعطیلات',
    },
  },
  {
    side: 'ru',
    from: [2, 23],
    name: { en: 'Defender of the Fatherland Day', ru: 'День защитника Отечества', ur: 'یومِ محافظِ وطن' },
  },
  {
    side: 'ru',
    from: [3, 8],
    name: { en: "International Women's Day", ru: 'Международный женский день', ur: 'خواتین کا عالمی دن' },
  },
  {
    side: 'ru',
    from: [5, 1],
    name: { en: 'Spring and Labour Day', ru: 'Праздник Весны и Труда', ur: 'بہار اور محنت کا دن' },
  },
  { side: 'ru', from: [5, 9], name: { en: 'Victory Day', ru: 'День Победы', ur: 'یومِ فتح' } },
  { side: 'ru', from: [6, 12], name: { en: 'Russia Day', ru: 'День России', ur: 'یومِ روس' } },
  {
    side: 'ru',
    from: [11, 4],
    name: { en: 'Unity Day', ru: 'День народного единства', ur: 'یومِ قومی اتحاد' },
  },
]

export const movingHolidays: Moving[] = [
  { side: 'pk', islamic: [10, 1], days: 3, name: { en: 'Eid-ul-Fitr', ru: 'Ид аль-Фитр', ur: 'عید الفطر' } },
  {
    side: 'pk',
    islamic: [12, 10],
    days: 3,
    name: { en: 'Eid-ul-Azha', ru: 'Ид аль-Адха', ur: 'عید الاضحیٰ' },
  },
  { side: 'pk', islamic: [1, 9], days: 2, name: { en: 'Ashura', ru: 'Ашура', ur: 'عاشورہ' } },
  {
    side: 'pk',
    islamic: [3, 12],
    days: 1,
    name: { en: 'Eid Milad-un-Nabi', ru: 'Мавлид ан-Наби', ur: 'عید میلاد النبی' },
  },
]
