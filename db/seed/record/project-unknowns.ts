import type { Localized } from './types'

/** What the public record does not settle. Said aloud, so that silence is not read as an answer. */
export const projectUnknowns: Localized[] = [
  {
    en: 'Whether the project will be a new mill, a revival of Pakistan Steel Mills, or both.',
    ru: 'Будет ли это новый завод, восстановление Pakistan Steel Mills или и то и другое.',
    ur: 'منصوبہ نئی مل ہو گا، پاکستان اسٹیل ملز کی بحالی، یا دونوں۔',
  },
  {
    en: 'Which option will be taken, and the capacity behind the reported costs.',
    ru: 'Какой вариант будет выбран и на какую мощность рассчитаны названные затраты.',
    ur: 'کون سا راستہ چنا جائے گا، اور بتائی گئی لاگت کس گنجائش کے لیے ہے۔',
  },
  {
    en: 'The present state of privatisation: reports moved both ways.',
    ru: 'Нынешнее положение с приватизацией: сообщения расходились.',
    ur: 'نجکاری کی موجودہ صورتِ حال: خبریں دونوں طرح کی رہیں۔',
  },
  {
    en: 'The valuation: the same number is reported in dollars and in rupees.',
    ru: 'Оценка стоимости: одно и то же число названо и в долларах, и в рупиях.',
    ur: 'مالیت: ایک ہی عدد ڈالر میں بھی بتایا گیا ہے اور روپے میں بھی۔',
  },
  {
    en: 'The exact area of the land, both in total and for the mill.',
    ru: 'Точная площадь земли — как общая, так и под завод.',
    ur: 'زمین کا درست رقبہ، کُل بھی اور مل کے لیے بھی۔',
  },
  {
    en: 'How the project is to be financed, and the text of the preliminary feasibility study.',
    ru: 'Как проект будет финансироваться и каково содержание предварительного ТЭО.',
    ur: 'منصوبے کے لیے سرمایہ کہاں سے آئے گا، اور ابتدائی فزیبلٹی اسٹڈی کا متن۔',
  },
]
