import { thirdGateEvidence } from './project/evidence'
import type { DemoGate } from './project/types'

/** One gate closes each phase. The third is current, as the public record says of the project. */
export const demoGates: DemoGate[] = [
  {
    phase: 'concept',
    name: { en: 'Concept agreed', ru: 'Замысел согласован', ur: 'تصور پر اتفاق' },
    state: 'passed',
    evidence: [],
  },
  {
    phase: 'pre-feasibility',
    name: {
      en: 'Pre-feasibility accepted',
      ru: 'Предварительное обоснование принято',
      ur: 'ابتدائی مطالعۂ امکانات کی منظوری',
    },
    state: 'passed',
    evidence: [],
  },
  {
    phase: 'audit-and-feasibility',
    name: {
      en: 'Bankable study accepted, option chosen',
      ru: 'Банковское обоснование принято, вариант выбран',
      ur: 'بینکوں کے لیے قابلِ قبول مطالعے کی منظوری اور متبادل کا انتخاب',
    },
    state: 'current',
    evidence: thirdGateEvidence,
  },
  {
    phase: 'feed-and-permits',
    name: {
      en: 'Design and permits complete',
      ru: 'Базовый проект завершён, разрешения получены',
      ur: 'ڈیزائن اور اجازت ناموں کی تکمیل',
    },
    state: 'future',
    evidence: [],
  },
  {
    phase: 'financing',
    name: {
      en: 'Final investment decision',
      ru: 'Окончательное инвестиционное решение',
      ur: 'سرمایہ کاری کا حتمی فیصلہ',
    },
    state: 'future',
    evidence: [],
  },
  {
    phase: 'construction',
    name: {
      en: 'Mechanical completion',
      ru: 'Механическая готовность достигнута',
      ur: 'تعمیر و تنصیب کی تکمیل',
    },
    state: 'future',
    evidence: [],
  },
  {
    phase: 'commissioning',
    name: {
      en: 'Performance tests passed',
      ru: 'Гарантийные испытания пройдены',
      ur: 'کارکردگی کی آزمائش میں کامیابی',
    },
    state: 'future',
    evidence: [],
  },
  {
    phase: 'operation',
    name: {
      en: 'Stable operation confirmed',
      ru: 'Устойчивая работа подтверждена',
      ur: 'مستحکم پیداوار کی توثیق',
    },
    state: 'future',
    evidence: [],
  },
]
