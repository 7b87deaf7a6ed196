import { undated } from '../notes'
import { dawn, hearingReports, profit } from '../sources'
import type { Fact, Localized } from '../types'

const valuation: Localized = {
  en: 'Valuation named at the committee hearing',
  ru: 'Оценка, названная на слушаниях в комитете',
  ur: 'کمیٹی کی سماعت میں بتائی گئی مالیت',
}

const valuationNote: Localized = {
  en: 'Two press reports of the same hearing give the same number in two currencies.',
  ru: 'Два сообщения об одних и тех же слушаниях приводят одно число в двух разных валютах.',
  ur: 'ایک ہی سماعت کی دو خبروں میں ایک ہی عدد دو مختلف کرنسیوں میں دیا گیا ہے۔',
}

const steelImports: Localized = {
  en: 'Steel imports of Pakistan',
  ru: 'Импорт стали в Пакистан',
  ur: 'پاکستان کی اسٹیل درآمدات',
}

export const marketFacts: Fact[] = [
  {
    figure: 'valuation',
    topic: 'finance',
    label: valuation,
    value: 139_000_000,
    valueHigh: null,
    text: null,
    unit: 'USD',
    asOf: '2026-01-01',
    asOfPrecision: 'year',
    source: hearingReports,
    confidence: 'disputed',
    note: valuationNote,
  },
  {
    figure: 'valuation',
    topic: 'finance',
    label: valuation,
    value: 139_000_000,
    valueHigh: null,
    text: null,
    unit: 'PKR',
    asOf: '2026-01-01',
    asOfPrecision: 'year',
    source: hearingReports,
    confidence: 'disputed',
    note: valuationNote,
  },
  {
    figure: 'iron-ore-reserves',
    topic: 'market',
    label: {
      en: 'Iron-ore reserves of Pakistan',
      ru: 'Запасы железной руды в Пакистане',
      ur: 'پاکستان میں خام لوہے کے ذخائر',
    },
    value: 1887,
    valueHigh: null,
    text: null,
    unit: 'Mt',
    asOf: '2026-01-01',
    asOfPrecision: 'year',
    source: dawn,
    confidence: 'reported',
    note: undated,
  },
  {
    figure: 'steel-imports',
    topic: 'market',
    label: steelImports,
    value: 2_700_000_000,
    valueHigh: null,
    text: null,
    unit: 'USD',
    asOf: '2024-01-01',
    asOfPrecision: 'year',
    source: dawn,
    confidence: 'disputed',
    note: null,
  },
  {
    figure: 'steel-imports',
    topic: 'market',
    label: steelImports,
    value: 6_000_000_000,
    valueHigh: null,
    text: null,
    unit: 'USD',
    asOf: '2025-12-01',
    asOfPrecision: 'month',
    source: profit,
    confidence: 'disputed',
    note: {
      en: 'Reported as “nearly” this figure, scrap included.',
      ru: 'В сообщении — «почти» эта сумма, включая металлолом.',
      ur: 'رپورٹ میں ”تقریباً“ یہ رقم لکھی ہے، اسکریپ سمیت۔',
    },
  },
  {
    figure: 'supply-gap',
    topic: 'market',
    label: {
      en: 'Gap in the supply of steel',
      ru: 'Дефицит предложения стали',
      ur: 'اسٹیل کی رسد میں کمی',
    },
    value: 3.1,
    valueHigh: null,
    text: null,
    unit: 'Mt',
    asOf: '2026-01-01',
    asOfPrecision: 'year',
    source: profit,
    confidence: 'reported',
    note: undated,
  },
]
