import type { DemoSide, Localized, Offset } from './types'

type Capacity = 'head' | 'member' | 'adviser' | 'interpreter' | 'guest'

export type DemoDelegate = {
  /** A person of the demonstration, or a functionary named here by role. */
  key: string
  capacity: Capacity
  name?: Localized
  post?: Localized
}

export type DemoDelegation = {
  meeting: string
  side: DemoSide
  /** Each notice with all its people; none where the list has not been notified yet. */
  notices: { on: Required<Offset>; people: DemoDelegate[] }[]
  list?: DemoDelegate[]
}

const interpreters: Record<DemoSide, DemoDelegate> = {
  pk: {
    key: 'pk.interpreter',
    capacity: 'interpreter',
    name: {
      en: 'Interpreter of the Pakistani side',
      ru: 'Переводчик Пакистанской Стороны',
      ur: 'پاکستانی فریق کے مترجم',
    },
    post: { en: 'Interpreter', ru: 'Переводчик', ur: 'مترجم' },
  },
  ru: {
    key: 'ru.interpreter',
    capacity: 'interpreter',
    name: {
      en: 'Interpreter of the Russian side',
      ru: 'Переводчик Российской Стороны',
      ur: 'روسی فریق کے مترجم',
    },
    post: { en: 'Interpreter', ru: 'Переводчик', ur: 'مترجم' },
  },
}

const geologists: Record<DemoSide, DemoDelegate> = {
  pk: {
    key: 'pk.geologist',
    capacity: 'adviser',
    name: {
      en: 'Geologist of the Pakistani side',
      ru: 'Геолог Пакистанской Стороны',
      ur: 'پاکستانی فریق کے ماہرِ ارضیات',
    },
    post: {
      en: 'Adviser on ore deposits',
      ru: 'Советник по рудным месторождениям',
      ur: 'مشیر برائے معدنی ذخائر',
    },
  },
  ru: {
    key: 'ru.geologist',
    capacity: 'adviser',
    name: {
      en: 'Coke chemist of the Russian side',
      ru: 'Коксохимик Российской Стороны',
      ur: 'روسی فریق کے ماہرِ کوک',
    },
    post: { en: 'Adviser on coking coal', ru: 'Советник по коксующимся углям', ur: 'مشیر برائے کوکنگ کوئلہ' },
  },
}

const experts: Record<DemoSide, [string, string]> = {
  pk: ['pk.member-energy', 'pk.member-environment'],
  ru: ['ru.member-engineering', 'ru.member-finance'],
}

function core(side: DemoSide): DemoDelegate[] {
  const [first, second] = experts[side]
  return [
    { key: `${side}.cochair`, capacity: 'head' },
    { key: `${side}.delegate`, capacity: 'member' },
    { key: first, capacity: 'member' },
    { key: second, capacity: 'member' },
    { key: `${side}.secretary`, capacity: 'adviser' },
  ]
}

const full = (side: DemoSide) => [...core(side), interpreters[side]]

export const demoDelegations: DemoDelegation[] = [
  { meeting: 'jwg-2', side: 'pk', notices: [{ on: { days: -160, hour: 7 }, people: full('pk') }] },
  { meeting: 'jwg-2', side: 'ru', notices: [{ on: { days: -162, hour: 8 }, people: full('ru') }] },
  {
    meeting: 'jwg-3',
    side: 'pk',
    notices: [
      { on: { days: -34, hour: 7 }, people: full('pk') },
      { on: { days: -26, hour: 7 }, people: [...full('pk'), geologists.pk] },
    ],
  },
  {
    meeting: 'jwg-3',
    side: 'ru',
    notices: [
      { on: { days: -32, hour: 9 }, people: core('ru') },
      { on: { days: -25, hour: 9 }, people: full('ru') },
    ],
  },
  { meeting: 'jwg-4', side: 'pk', notices: [{ on: { days: -2, hour: 6 }, people: full('pk') }] },
  { meeting: 'jwg-4', side: 'ru', notices: [{ on: { days: -1, hour: 10 }, people: full('ru') }] },
  { meeting: 'jwg-t-1', side: 'pk', notices: [], list: [...core('pk').slice(0, 2), geologists.pk] },
  { meeting: 'jwg-t-1', side: 'ru', notices: [], list: [...core('ru').slice(0, 3), geologists.ru] },
]
