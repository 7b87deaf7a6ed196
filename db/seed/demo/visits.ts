import { places } from './places'
import type { DemoPlace, DemoSector, DemoSide, Localized } from './types'

export type DemoVisit = {
  key: string
  sector: DemoSector
  /** The side that receives the visitors. */
  host: DemoSide
  visitors: Localized
  purpose: Localized
  place: DemoPlace
  partySize: number
  requestedDaysAgo: number
  /** First day, relative to the first start. */
  startDays: number
  durationDays: number
  state: 'requested' | 'in review' | 'approved' | 'scheduled' | 'completed' | 'declined'
  outcome: Localized | null
}

export const demoVisits: DemoVisit[] = [
  {
    key: 'visit-01',
    sector: 'steel-manufacturing',
    host: 'pk',
    visitors: {
      en: 'Makers of rolling and furnace equipment',
      ru: 'Изготовители прокатного и печного оборудования',
      ur: 'رولنگ اور بھٹی کے آلات بنانے والے ادارے',
    },
    purpose: {
      en: 'To see workshops that could become service partners',
      ru: 'Осмотр предприятий, которые могли бы стать сервисными партнёрами',
      ur: 'ممکنہ سروس شراکت دار ورکشاپوں کا معائنہ',
    },
    place: places.karachi,
    partySize: 7,
    requestedDaysAgo: 96,
    startDays: -38,
    durationDays: 4,
    state: 'completed',
    outcome: {
      en: 'Five workshops visited; two exchanges of technical data agreed.',
      ru: 'Осмотрены пять предприятий; согласованы два обмена техническими данными.',
      ur: 'پانچ ورکشاپوں کا معائنہ ہوا؛ تکنیکی کوائف کے دو تبادلوں پر اتفاق ہوا۔',
    },
  },
  {
    key: 'visit-02',
    sector: 'infrastructure',
    host: 'pk',
    visitors: {
      en: 'Regional chamber of commerce with twelve companies',
      ru: 'Региональная торговая палата и двенадцать компаний',
      ur: 'علاقائی ایوانِ تجارت اور بارہ کمپنیاں',
    },
    purpose: {
      en: 'Port, rail and water projects in the Karachi area',
      ru: 'Проекты порта, железной дороги и водоснабжения в районе Карачи',
      ur: 'کراچی کے علاقے میں بندرگاہ، ریلوے اور پانی کے منصوبے',
    },
    place: places.portQasim,
    partySize: 19,
    requestedDaysAgo: 5,
    startDays: 62,
    durationDays: 5,
    state: 'requested',
    outcome: null,
  },
  {
    key: 'visit-03',
    sector: 'energy',
    host: 'pk',
    visitors: {
      en: 'Private fund for renewable energy',
      ru: 'Частный фонд возобновляемой энергетики',
      ur: 'قابلِ تجدید توانائی کا نجی فنڈ',
    },
    purpose: {
      en: 'Inspection of the measuring masts and the grid connection',
      ru: 'Осмотр измерительных мачт и точки присоединения к сети',
      ur: 'پیمائشی مستولوں اور گرڈ کنکشن کا معائنہ',
    },
    place: places.jhimpir,
    partySize: 4,
    requestedDaysAgo: 19,
    startDays: 33,
    durationDays: 2,
    state: 'approved',
    outcome: null,
  },
  {
    key: 'visit-04',
    sector: 'steel-manufacturing',
    host: 'ru',
    visitors: {
      en: 'Owners of re-rolling mills and engineering works',
      ru: 'Владельцы передельных прокатных заводов и машиностроительных предприятий',
      ur: 'ری رولنگ ملوں اور انجینئرنگ کارخانوں کے مالکان',
    },
    purpose: {
      en: 'To see roll making, hardfacing and training workshops',
      ru: 'Ознакомление с производством и наплавкой валков и учебными мастерскими',
      ur: 'رولر سازی، سطحی سختی اور تربیتی ورکشاپوں کا مشاہدہ',
    },
    place: places.magnitogorsk,
    partySize: 9,
    requestedDaysAgo: 44,
    startDays: 14,
    durationDays: 3,
    state: 'scheduled',
    outcome: null,
  },
  {
    key: 'visit-05',
    sector: 'infrastructure',
    host: 'ru',
    visitors: {
      en: 'Fabricators of heavy steel structures',
      ru: 'Изготовители тяжёлых металлоконструкций',
      ur: 'بھاری فولادی ڈھانچے بنانے والے ادارے',
    },
    purpose: {
      en: 'Crane assembly and load tests',
      ru: 'Сборка кранов и испытания под нагрузкой',
      ur: 'کرینوں کی اسمبلی اور بوجھ کی آزمائش',
    },
    place: places.petersburg,
    partySize: 5,
    requestedDaysAgo: 11,
    startDays: 48,
    durationDays: 3,
    state: 'in review',
    outcome: null,
  },
]
