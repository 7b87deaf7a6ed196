import { undated } from '../notes'
import type { Fact, Source } from '../types'

const worldsteel: Source = {
  name: {
    en: 'worldsteel, sustainability indicators',
    ru: 'worldsteel, показатели устойчивого развития',
    ur: 'worldsteel، پائیداری کے اشاریے',
  },
  date: null,
}

export const yardstickFacts: Fact[] = [
  {
    figure: 'yardstick-co2',
    topic: 'yardsticks',
    label: {
      en: 'CO₂ per tonne of crude steel, world average',
      ru: 'CO₂ на тонну сырой стали, в среднем по миру',
      ur: 'خام اسٹیل کے فی ٹن پر کاربن ڈائی آکسائیڈ، عالمی اوسط',
    },
    value: 1.91,
    valueHigh: null,
    text: null,
    unit: 't/t',
    asOf: '2021-01-01',
    asOfPrecision: 'year',
    source: worldsteel,
    confidence: 'reported',
    note: null,
  },
  {
    figure: 'yardstick-energy',
    topic: 'yardsticks',
    label: {
      en: 'Energy per tonne of crude steel, world average',
      ru: 'Энергия на тонну сырой стали, в среднем по миру',
      ur: 'خام اسٹیل کے فی ٹن پر توانائی، عالمی اوسط',
    },
    value: 21.31,
    valueHigh: null,
    text: null,
    unit: 'GJ/t',
    asOf: '2021-01-01',
    asOfPrecision: 'year',
    source: worldsteel,
    confidence: 'reported',
    note: null,
  },
  {
    figure: 'yardstick-greenfield-cost',
    topic: 'yardsticks',
    label: {
      en: 'Low-emission plant on an open site: cost per million tonnes of annual capacity',
      ru: 'Низкоуглеродный завод на новой площадке: затраты на миллион тонн годовой мощности',
      ur: 'خالی زمین پر کم اخراج والا کارخانہ: سالانہ دس لاکھ ٹن گنجائش کی لاگت',
    },
    value: 600_000_000,
    valueHigh: 800_000_000,
    text: null,
    unit: 'USD/Mtpa',
    asOf: '2026-01-01',
    asOfPrecision: 'year',
    source: { name: 'Global Energy Monitor', date: null },
    confidence: 'reported',
    note: undated,
  },
]
