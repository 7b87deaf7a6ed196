import type { DemoMilestone, DemoMilestoneReport } from './project/types'
import type { Bilingual } from './types'

function expected(forecastDays: number, note: Bilingual | null = null): DemoMilestoneReport {
  return { forecastDays, reached: false, note }
}

function reached(forecastDays: number, note: Bilingual | null = null): DemoMilestoneReport {
  return { forecastDays, reached: true, note }
}

/** Invented dates. Where the two sides expect different days, both are shown. */
export const demoMilestones: DemoMilestone[] = [
  {
    key: 'terms-of-reference',
    phase: 'audit-and-feasibility',
    title: {
      en: 'Terms of reference of the study approved',
      ru: 'Техническое задание на обоснование утверждено',
      ur: 'مطالعے کے دائرۂ کار کی منظوری',
    },
    baselineDays: -150,
    reports: { pk: reached(-150), ru: reached(-150) },
  },
  {
    key: 'audit-annexes',
    phase: 'audit-and-feasibility',
    title: {
      en: 'Complete annexes of the technical audit transmitted',
      ru: 'Полные приложения к техническому аудиту переданы',
      ur: 'تکنیکی جائزے کے مکمل ضمیموں کی فراہمی',
    },
    baselineDays: -92,
    reports: { pk: reached(-93), ru: reached(-93) },
  },
  {
    key: 'land-survey',
    phase: 'audit-and-feasibility',
    title: {
      en: 'Land survey accepted as the reference',
      ru: 'Съёмка участка принята в качестве основы',
      ur: 'اراضی کی پیمائش بطور بنیاد منظور',
    },
    baselineDays: 8,
    reports: {
      pk: reached(-30, {
        en: 'Provided with the geotechnical data.',
        ru: 'Представлена вместе с инженерно-геологическими данными.',
      }),
      ru: expected(10, {
        en: 'Accepted after the height datum and four boreholes have been verified.',
        ru: 'Будет принята после проверки системы высот и данных по четырём скважинам.',
      }),
    },
  },
  {
    key: 'raw-material-tests',
    phase: 'audit-and-feasibility',
    title: {
      en: 'Report on the tests of raw materials',
      ru: 'Отчёт об испытаниях сырья',
      ur: 'خام مال کی جانچ کی رپورٹ',
    },
    baselineDays: -9,
    reports: {
      pk: expected(10, {
        en: 'Expected before the fourth meeting.',
        ru: 'Ожидается до четвёртого заседания.',
      }),
      ru: expected(20, {
        en: 'Fifty days run from the receipt of the complete second consignment.',
        ru: 'Пятьдесят дней исчисляются с получения второй партии в полном составе.',
      }),
    },
  },
  {
    key: 'options-compared',
    phase: 'audit-and-feasibility',
    title: {
      en: 'Supplemented comparison of the technological options',
      ru: 'Дополненное сравнение технологических вариантов',
      ur: 'ٹیکنالوجی کے متبادلات کا مکمل موازنہ',
    },
    baselineDays: 24,
    reports: { pk: expected(20), ru: expected(20) },
  },
  {
    key: 'study-complete',
    phase: 'audit-and-feasibility',
    title: {
      en: 'Bankable feasibility study complete',
      ru: 'Банковское технико-экономическое обоснование завершено',
      ur: 'بینکوں کے لیے قابلِ قبول مطالعۂ امکانات کی تکمیل',
    },
    baselineDays: 75,
    reports: {
      pk: expected(80),
      ru: expected(110, {
        en: 'The financial analysis needs 60 days after the assumptions are agreed.',
        ru: 'На финансовый анализ требуется 60 дней после согласования исходных предпосылок.',
      }),
    },
  },
  {
    key: 'gate-3',
    phase: 'audit-and-feasibility',
    title: {
      en: 'Decision of both sides on the third gate',
      ru: 'Решение обеих Сторон по третьему контрольному рубежу',
      ur: 'تیسرے مرحلے کی منظوری پر دونوں فریقوں کا فیصلہ',
    },
    baselineDays: 95,
    reports: { pk: expected(95), ru: expected(125) },
  },
  {
    key: 'impact-assessment',
    phase: 'feed-and-permits',
    title: {
      en: 'Environmental and social assessment submitted',
      ru: 'Оценка воздействия на окружающую среду и социальную сферу подана',
      ur: 'ماحولیاتی و سماجی جائزے کا جمع کرایا جانا',
    },
    baselineDays: 160,
    reports: {
      pk: expected(180, {
        en: 'Measurements have to cover one more season.',
        ru: 'Измерения должны охватить ещё один сезон.',
      }),
      ru: expected(160),
    },
  },
  {
    key: 'feed-complete',
    phase: 'feed-and-permits',
    title: {
      en: 'Front-end engineering design complete',
      ru: 'Базовое проектирование (FEED) завершено',
      ur: 'ابتدائی انجینئرنگ ڈیزائن (FEED) کی تکمیل',
    },
    baselineDays: 250,
    reports: { pk: expected(250), ru: expected(250) },
  },
  {
    key: 'investment-decision',
    phase: 'financing',
    title: {
      en: 'Final investment decision',
      ru: 'Окончательное инвестиционное решение',
      ur: 'سرمایہ کاری کا حتمی فیصلہ',
    },
    baselineDays: 320,
    reports: { pk: expected(320), ru: expected(350) },
  },
]
