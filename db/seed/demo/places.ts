import type { DemoPlace, Localized } from './types'

function place(key: string, lat: number, lon: number, name: Localized): DemoPlace {
  return { key, name, lat, lon }
}

/** Points of towns and works, never areas: the map shows no boundaries. */
export const places = {
  karachi: place('karachi', 24.8607, 67.0011, { en: 'Karachi', ru: 'Карачи', ur: 'کراچی' }),
  portQasim: place('port-qasim', 24.783, 67.35, { en: 'Port Qasim', ru: 'Порт-Касим', ur: 'پورٹ قاسم' }),
  binQasim: place('bin-qasim-sez', 24.815, 67.4, {
    en: 'Bin Qasim special economic zone',
    ru: 'Особая экономическая зона «Бин-Касим»',
    ur: 'بن قاسم خصوصی اقتصادی زون',
  }),
  thatta: place('thatta', 24.7461, 67.9243, { en: 'Thatta', ru: 'Татта', ur: 'ٹھٹھہ' }),
  jhimpir: place('gharo-jhimpir', 25.02, 68.01, {
    en: 'Gharo–Jhimpir',
    ru: 'Гхаро — Джимпир',
    ur: 'گھارو–جھمپیر',
  }),
  chagai: place('chagai', 28.8885, 64.4062, { en: 'Chagai', ru: 'Чагай', ur: 'چاغی' }),
  lahore: place('lahore', 31.5497, 74.3436, { en: 'Lahore', ru: 'Лахор', ur: 'لاہور' }),
  hub: place('hub', 25.03, 66.88, { en: 'Hub', ru: 'Хаб', ur: 'حب' }),
  islamabad: place('islamabad', 33.6844, 73.0479, { en: 'Islamabad', ru: 'Исламабад', ur: 'اسلام آباد' }),
  moscow: place('moscow', 55.7558, 37.6173, { en: 'Moscow', ru: 'Москва', ur: 'ماسکو' }),
  chelyabinsk: place('chelyabinsk', 55.1644, 61.4368, {
    en: 'Chelyabinsk',
    ru: 'Челябинск',
    ur: 'چیلیابنسک',
  }),
  magnitogorsk: place('magnitogorsk', 53.4072, 58.9791, {
    en: 'Magnitogorsk',
    ru: 'Магнитогорск',
    ur: 'میگنیتوگورسک',
  }),
  petersburg: place('saint-petersburg', 59.9343, 30.3351, {
    en: 'Saint Petersburg',
    ru: 'Санкт-Петербург',
    ur: 'سینٹ پیٹرزبرگ',
  }),
  yekaterinburg: place('yekaterinburg', 56.8389, 60.6057, {
    en: 'Yekaterinburg',
    ru: 'Екатеринбург',
    ur: 'یکاترنبرگ',
  }),
} as const
