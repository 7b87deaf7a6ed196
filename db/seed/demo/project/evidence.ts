import type { DemoSide, Localized } from '../types'
import type { DemoEvidence } from './types'

function evidence(
  key: string,
  owedBy: DemoSide,
  providedDaysAgo: number | null,
  title: Localized,
): DemoEvidence {
  return { key, title, owedBy, providedDaysAgo }
}

/** Ten chapters of the feasibility study and four papers that lenders add. Who provided what is invented. */
export const thirdGateEvidence: DemoEvidence[] = [
  evidence('executive-summary', 'ru', null, { en: 'Executive summary', ru: 'Резюме проекта', ur: 'خلاصہ' }),
  evidence('background', 'ru', 104, {
    en: 'Project background and basic idea',
    ru: 'Предыстория и основная идея проекта',
    ur: 'منصوبے کا پس منظر اور بنیادی تصور',
  }),
  evidence('market', 'pk', 52, {
    en: 'Market analysis and marketing concept',
    ru: 'Анализ рынка и концепция маркетинга',
    ur: 'منڈی کا تجزیہ اور مارکیٹنگ کا تصور',
  }),
  evidence('raw-materials', 'pk', null, {
    en: 'Raw materials and supplies',
    ru: 'Сырьё и материально-техническое снабжение',
    ur: 'خام مال اور رسد',
  }),
  evidence('location', 'pk', 30, {
    en: 'Location, site and environment',
    ru: 'Месторасположение, площадка и окружающая среда',
    ur: 'محلِ وقوع، مقام اور ماحول',
  }),
  evidence('engineering', 'ru', 41, {
    en: 'Engineering and technology',
    ru: 'Инженерные решения и технология',
    ur: 'انجینئرنگ اور ٹیکنالوجی',
  }),
  evidence('organisation', 'pk', 66, {
    en: 'Organisation and overhead costs',
    ru: 'Организация и накладные расходы',
    ur: 'تنظیم اور بالائی اخراجات',
  }),
  evidence('human-resources', 'pk', 59, {
    en: 'Human resources',
    ru: 'Трудовые ресурсы',
    ur: 'افرادی قوت',
  }),
  evidence('implementation', 'ru', 36, {
    en: 'Implementation planning and budgeting',
    ru: 'Планирование и бюджет реализации проекта',
    ur: 'عمل درآمد کی منصوبہ بندی اور بجٹ',
  }),
  evidence('financial-analysis', 'ru', null, {
    en: 'Financial analysis and appraisal',
    ru: 'Финансовый анализ и оценка',
    ur: 'مالیاتی تجزیہ اور جانچ',
  }),
  evidence('impact', 'pk', null, {
    en: 'Environmental and social impact',
    ru: 'Воздействие на окружающую среду и социальную сферу',
    ur: 'ماحولیاتی اور سماجی اثرات',
  }),
  evidence('epc-strategy', 'ru', 27, {
    en: 'EPC strategy',
    ru: 'Стратегия EPC-контракта',
    ur: 'ای پی سی معاہدے کی حکمتِ عملی',
  }),
  evidence('risk-allocation', 'ru', 6, {
    en: 'Risk allocation',
    ru: 'Распределение рисков',
    ur: 'خطرات کی تقسیم',
  }),
  evidence('legal-opinion', 'pk', null, {
    en: 'Legal opinion',
    ru: 'Правовое заключение',
    ur: 'قانونی رائے',
  }),
]
