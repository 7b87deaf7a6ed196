import { undated } from '../notes'
import { dawn } from '../sources'
import type { Fact, Localized } from '../types'

const landTotal: Localized = {
  en: 'Land of Pakistan Steel Mills, total',
  ru: 'Земля Pakistan Steel Mills, всего',
  ur: 'پاکستان اسٹیل ملز کی کل زمین',
}

const landMill: Localized = {
  en: 'Land named for a mill beside Port Qasim',
  ru: 'Участок, называемый для завода рядом с портом Касим',
  ur: 'پورٹ قاسم کے پہلو میں مل کے لیے بتائی گئی زمین',
}

export const siteFacts: Fact[] = [
  {
    figure: 'land-total',
    topic: 'site',
    label: landTotal,
    value: 19000,
    valueHigh: null,
    text: null,
    unit: 'acre',
    asOf: '2026-01-01',
    asOfPrecision: 'year',
    source: { name: 'mediahyde', date: null },
    confidence: 'disputed',
    note: undated,
  },
  {
    figure: 'land-total',
    topic: 'site',
    label: landTotal,
    value: 18660,
    valueHigh: null,
    text: null,
    unit: 'acre',
    asOf: '2025-06-03',
    asOfPrecision: 'day',
    source: { name: 'Business Recorder', date: '2025-06-03' },
    confidence: 'disputed',
    note: null,
  },
  {
    figure: 'land-mill',
    topic: 'site',
    label: landMill,
    value: 700,
    valueHigh: null,
    text: null,
    unit: 'acre',
    asOf: '2024-09-01',
    asOfPrecision: 'month',
    source: dawn,
    confidence: 'disputed',
    note: null,
  },
  {
    figure: 'land-mill',
    topic: 'site',
    label: landMill,
    value: 710,
    valueHigh: null,
    text: null,
    unit: 'acre',
    asOf: '2025-06-01',
    asOfPrecision: 'month',
    source: { name: 'Business Recorder', date: null },
    confidence: 'disputed',
    note: null,
  },
  {
    figure: 'land-sez-bin-qasim',
    topic: 'site',
    label: {
      en: 'Bin Qasim special economic zone on land of the mill',
      ru: 'Особая экономическая зона «Бин-Касим» на земле комбината',
      ur: 'مل کی زمین پر بن قاسم خصوصی اقتصادی زون',
    },
    value: 930,
    valueHigh: null,
    text: null,
    unit: 'acre',
    asOf: '2026-01-01',
    asOfPrecision: 'year',
    source: { name: 'enggpost', date: null },
    confidence: 'reported',
    note: undated,
  },
]
