import { assumesDesignCapacity } from '../notes'
import { profitDecember2025 } from '../sources'
import type { Fact, Localized } from '../types'

const capacityNotStated: Localized = { en: 'Not stated', ru: 'Не указана', ur: 'درج نہیں' }

const capacityNote: Localized = {
  en: '1.1 Mtpa if the design capacity of the mill is meant.',
  ru: '1,1 млн т в год, если имеется в виду проектная мощность комбината.',
  ur: 'اگر مل کی ڈیزائن گنجائش مراد ہو تو 11 لاکھ ٹن سالانہ۔',
}

/** What the report of 16 December 2025 gives for both options, as-of date and source alike. */
const common = {
  topic: 'options',
  valueHigh: null,
  asOf: '2025-12-16',
  asOfPrecision: 'day',
  source: profitDecember2025,
  confidence: 'reported',
} as const

export const optionFacts: Fact[] = [
  {
    ...common,
    figure: 'option-bf-capital-cost',
    label: {
      en: 'Blast furnace: capital cost',
      ru: 'Доменная печь: капитальные затраты',
      ur: 'بلاسٹ فرنس: سرمایہ جاتی لاگت',
    },
    value: 1_910_000_000,
    text: null,
    unit: 'USD',
    note: null,
  },
  {
    ...common,
    figure: 'option-eaf-capital-cost',
    label: {
      en: 'Electric arc furnace: capital cost',
      ru: 'Электродуговая печь: капитальные затраты',
      ur: 'الیکٹرک آرک فرنس: سرمایہ جاتی لاگت',
    },
    value: 1_050_000_000,
    text: null,
    unit: 'USD',
    note: null,
  },
  {
    ...common,
    figure: 'option-bf-capacity',
    label: {
      en: 'Blast furnace: capacity',
      ru: 'Доменная печь: мощность',
      ur: 'بلاسٹ فرنس: گنجائش',
    },
    value: null,
    text: capacityNotStated,
    unit: null,
    note: capacityNote,
  },
  {
    ...common,
    figure: 'option-eaf-capacity',
    label: {
      en: 'Electric arc furnace: capacity',
      ru: 'Электродуговая печь: мощность',
      ur: 'الیکٹرک آرک فرنس: گنجائش',
    },
    value: null,
    text: capacityNotStated,
    unit: null,
    note: capacityNote,
  },
  {
    ...common,
    figure: 'option-bf-cost-per-tonne',
    label: {
      en: 'Blast furnace: capital cost per tonne of annual capacity',
      ru: 'Доменная печь: капитальные затраты на тонну годовой мощности',
      ur: 'بلاسٹ فرنس: سالانہ گنجائش کے فی ٹن پر سرمایہ جاتی لاگت',
    },
    value: 1736,
    text: null,
    unit: 'USD/t',
    note: assumesDesignCapacity,
  },
  {
    ...common,
    figure: 'option-eaf-cost-per-tonne',
    label: {
      en: 'Electric arc furnace: capital cost per tonne of annual capacity',
      ru: 'Электродуговая печь: капитальные затраты на тонну годовой мощности',
      ur: 'الیکٹرک آرک فرنس: سالانہ گنجائش کے فی ٹن پر سرمایہ جاتی لاگت',
    },
    value: 955,
    text: null,
    unit: 'USD/t',
    note: assumesDesignCapacity,
  },
]
