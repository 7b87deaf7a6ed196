/** The two parties of this working group. Alphabetical wherever neither is the host. */
export const referenceSides = [
  {
    code: 'pk',
    position: 1,
    letters: 'PK',
    name: {
      en: 'Islamic Republic of Pakistan',
      ru: 'Исламская Республика Пакистан',
      ur: 'اسلامی جمہوریہ پاکستان',
    },
    short_name: { en: 'Pakistan', ru: 'Пакистан', ur: 'پاکستان' },
    capital: { en: 'Islamabad', ru: 'Исламабад', ur: 'اسلام آباد' },
    time_zone: 'Asia/Karachi',
    clock_label: 'PKT',
    default_locale: 'en',
    colour: 'side-pk',
  },
  {
    code: 'ru',
    position: 2,
    letters: 'RU',
    name: { en: 'Russian Federation', ru: 'Российская Федерация', ur: 'روسی وفاق' },
    short_name: { en: 'Russia', ru: 'Россия', ur: 'روس' },
    capital: { en: 'Moscow', ru: 'Москва', ur: 'ماسکو' },
    time_zone: 'Europe/Moscow',
    clock_label: 'MSK',
    default_locale: 'ru',
    colour: 'side-ru',
  },
]
