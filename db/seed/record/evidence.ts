import type { Localized, Source } from './types'

type Evidence = { key: string; title: Localized; group: 'study' | 'lenders' }

/** Where the chapters of the group `study` come from; the names here are this portal's own translations. */
export const studySource: Source = {
  name: 'UNIDO, Manual for the Preparation of Industrial Feasibility Studies (Behrens, Hawranek, 1991)',
  date: null,
}

/** What the gate of the third phase asks for: the chapters of UNIDO's manual of 1991, and what lenders add. */
export const evidence: Evidence[] = [
  {
    key: 'executive-summary',
    title: { en: 'Executive summary', ru: 'Резюме', ur: 'خلاصہ' },
    group: 'study',
  },
  {
    key: 'background',
    title: {
      en: 'Project background and basic idea',
      ru: 'Предыстория и основная идея проекта',
      ur: 'منصوبے کا پس منظر اور بنیادی خیال',
    },
    group: 'study',
  },
  {
    key: 'market',
    title: {
      en: 'Market analysis and marketing concept',
      ru: 'Анализ рынка и концепция маркетинга',
      ur: 'منڈی کا تجزیہ اور فروخت کا تصور',
    },
    group: 'study',
  },
  {
    key: 'raw-materials',
    title: { en: 'Raw materials and supplies', ru: 'Сырьё и поставки', ur: 'خام مال اور رسد' },
    group: 'study',
  },
  {
    key: 'location',
    title: {
      en: 'Location, site and environment',
      ru: 'Местоположение, площадка и окружающая среда',
      ur: 'مقام، جگہ اور ماحول',
    },
    group: 'study',
  },
  {
    key: 'engineering',
    title: {
      en: 'Engineering and technology',
      ru: 'Инженерная часть и технология',
      ur: 'انجینئرنگ اور ٹیکنالوجی',
    },
    group: 'study',
  },
  {
    key: 'organisation',
    title: {
      en: 'Organisation and overhead costs',
      ru: 'Организация и накладные расходы',
      ur: 'تنظیم اور بالائی اخراجات',
    },
    group: 'study',
  },
  {
    key: 'human-resources',
    title: { en: 'Human resources', ru: 'Кадры', ur: 'افرادی قوت' },
    group: 'study',
  },
  {
    key: 'implementation',
    title: {
      en: 'Implementation planning and budgeting',
      ru: 'План осуществления и бюджет',
      ur: 'عمل درآمد کی منصوبہ بندی اور بجٹ',
    },
    group: 'study',
  },
  {
    key: 'financial-analysis',
    title: {
      en: 'Financial analysis and appraisal',
      ru: 'Финансовый анализ и оценка инвестиций',
      ur: 'مالی تجزیہ اور جانچ',
    },
    group: 'study',
  },
  {
    key: 'environmental-and-social-impact',
    title: {
      en: 'Environmental and social impact',
      ru: 'Воздействие на окружающую среду и общество',
      ur: 'ماحولیاتی اور سماجی اثرات',
    },
    group: 'lenders',
  },
  { key: 'permits', title: { en: 'Permits', ru: 'Разрешения', ur: 'اجازت نامے' }, group: 'lenders' },
  {
    key: 'off-take',
    title: { en: 'Off-take', ru: 'Гарантии сбыта (off-take)', ur: 'پیداوار کی خریداری کے وعدے' },
    group: 'lenders',
  },
  {
    key: 'epc-strategy',
    title: { en: 'EPC strategy', ru: 'Стратегия EPC', ur: 'ای پی سی کی حکمتِ عملی' },
    group: 'lenders',
  },
  {
    key: 'risk-allocation',
    title: { en: 'Risk allocation', ru: 'Распределение рисков', ur: 'خطرات کی تقسیم' },
    group: 'lenders',
  },
  {
    key: 'legal-opinion',
    title: { en: 'Legal opinion', ru: 'Юридическое заключение', ur: 'قانونی رائے' },
    group: 'lenders',
  },
  {
    key: 'compliance-review',
    title: {
      en: 'Compliance review',
      ru: 'Проверка соответствия (комплаенс)',
      ur: 'ضوابط کی پابندی کا جائزہ',
    },
    group: 'lenders',
  },
]
