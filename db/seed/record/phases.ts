import type { Localized } from './types'

type Phase = {
  key: string
  name: Localized
  description: Localized
  /** Stage of the Open Contracting for Infrastructure Data Standard. */
  oc4ids: 'identification' | 'preparation' | 'implementation' | 'completion'
  /** As of early 2026. */
  state: 'passed' | 'current' | 'ahead'
}

/** The life of the project in order; a gate closes each phase. */
export const phases: Phase[] = [
  {
    key: 'concept',
    name: { en: 'Concept', ru: 'Замысел', ur: 'تصور' },
    description: {
      en: 'The two sides settle what they want to build together, and why.',
      ru: 'Стороны определяют, что и зачем они хотят построить вместе.',
      ur: 'دونوں فریق طے کرتے ہیں کہ مل کر کیا اور کیوں بنانا ہے۔',
    },
    oc4ids: 'identification',
    state: 'passed',
  },
  {
    key: 'pre-feasibility',
    name: { en: 'Pre-feasibility', ru: 'Предварительное ТЭО', ur: 'ابتدائی فزیبلٹی' },
    description: {
      en: 'A first study shows whether a full one is worth making.',
      ru: 'Первое исследование показывает, стоит ли готовить полное.',
      ur: 'پہلا مطالعہ بتاتا ہے کہ مکمل مطالعہ کرنا سودمند ہے یا نہیں۔',
    },
    oc4ids: 'identification',
    state: 'passed',
  },
  {
    key: 'bankable-feasibility',
    name: {
      en: 'Site audit and bankable feasibility',
      ru: 'Аудит площадки и банковское ТЭО',
      ur: 'جگہ کا آڈٹ اور بینکوں کے لیے قابلِ قبول فزیبلٹی',
    },
    description: {
      en: 'The site is audited, and a study is made on which lenders can rely.',
      ru: 'Проводится аудит площадки и готовится обоснование, на которое могут опереться кредиторы.',
      ur: 'جگہ کا آڈٹ ہوتا ہے اور ایسا مطالعہ تیار ہوتا ہے جس پر قرض دہندگان اعتماد کر سکیں۔',
    },
    oc4ids: 'preparation',
    state: 'current',
  },
  {
    key: 'feed-and-permits',
    name: {
      en: 'FEED, environmental assessment and permits',
      ru: 'FEED, экологическая оценка и разрешения',
      ur: 'ابتدائی ڈیزائن (FEED)، ماحولیاتی جائزہ اور اجازت نامے',
    },
    description: {
      en: 'Front-end engineering design (FEED) fixes the plant on paper; its effects are assessed and permits obtained.',
      ru: 'Предварительное проектирование (FEED) определяет облик завода; оценивается воздействие на среду, оформляются разрешения.',
      ur: 'ابتدائی انجینئرنگ ڈیزائن (FEED) میں کارخانہ کاغذ پر طے ہوتا ہے؛ اس کے اثرات جانچے جاتے اور اجازت نامے لیے جاتے ہیں۔',
    },
    oc4ids: 'preparation',
    state: 'ahead',
  },
  {
    key: 'financing',
    name: {
      en: 'Financing and final investment decision',
      ru: 'Финансирование и окончательное инвестиционное решение',
      ur: 'سرمائے کا انتظام اور سرمایہ کاری کا حتمی فیصلہ',
    },
    description: {
      en: 'Money is committed, and the investors decide to build.',
      ru: 'Средства обеспечены, инвесторы принимают решение строить.',
      ur: 'رقم کا بندوبست ہوتا ہے اور سرمایہ کار تعمیر کا فیصلہ کرتے ہیں۔',
    },
    oc4ids: 'preparation',
    state: 'ahead',
  },
  {
    key: 'construction',
    name: {
      en: 'EPC and construction',
      ru: 'EPC и строительство',
      ur: 'ای پی سی اور تعمیر',
    },
    description: {
      en: 'Engineering, procurement and construction (EPC) under contract.',
      ru: 'Проектирование, поставки и строительство (EPC) по контракту.',
      ur: 'معاہدے کے تحت انجینئرنگ، خریداری اور تعمیر (ای پی سی)۔',
    },
    oc4ids: 'implementation',
    state: 'ahead',
  },
  {
    key: 'commissioning',
    name: { en: 'Commissioning', ru: 'Пусконаладка', ur: 'آزمائشی آغاز' },
    description: {
      en: 'The units are tested and handed over, one after the other.',
      ru: 'Агрегаты один за другим испытываются и передаются в эксплуатацию.',
      ur: 'یونٹ ایک کے بعد ایک آزمائے اور حوالے کیے جاتے ہیں۔',
    },
    oc4ids: 'implementation',
    state: 'ahead',
  },
  {
    key: 'operation',
    name: {
      en: 'Ramp-up and operation',
      ru: 'Выход на мощность и эксплуатация',
      ur: 'پیداوار میں اضافہ اور معمول کا کام',
    },
    description: {
      en: 'Production rises to its planned level and goes on.',
      ru: 'Производство выходит на запланированный уровень и продолжается.',
      ur: 'پیداوار طے شدہ سطح تک پہنچتی اور جاری رہتی ہے۔',
    },
    oc4ids: 'completion',
    state: 'ahead',
  },
]
