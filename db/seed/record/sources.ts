import type { Source } from './types'

/** Reports that more than one row of the record leans on. A null date was not recorded and is not guessed. */
export const foundingReports: Source = {
  name: {
    en: 'UrduPoint; Radio Pakistan (Urdu)',
    ru: 'UrduPoint; Radio Pakistan (на языке урду)',
    ur: 'UrduPoint؛ Radio Pakistan (اردو)',
  },
  date: '2025-05-13',
}
export const foundingArticle: Source = {
  name: {
    en: 'Press article on the founding meeting',
    ru: 'Статья в прессе об учредительной встрече',
    ur: 'تاسیسی اجلاس کے بارے میں ایک اخباری مضمون',
  },
  date: null,
}
export const foundingAll: Source = {
  name: {
    en: 'UrduPoint; Radio Pakistan (Urdu); press article on the founding meeting',
    ru: 'UrduPoint; Radio Pakistan (на языке урду); статья в прессе об учредительной встрече',
    ur: 'UrduPoint؛ Radio Pakistan (اردو)؛ تاسیسی اجلاس کے بارے میں ایک اخباری مضمون',
  },
  date: '2025-05-13',
}
export const millHistories: Source = {
  name: {
    en: 'Histories of Pakistan Steel Mills',
    ru: 'Работы по истории Pakistan Steel Mills',
    ur: 'پاکستان اسٹیل ملز کی تاریخ پر تحریریں',
  },
  date: null,
}
export const dawn: Source = { name: 'Dawn', date: null }
export const dawnAndRecorder: Source = { name: 'Dawn; Business Recorder', date: null }
export const urduPoint: Source = { name: 'UrduPoint', date: null }
export const tassAndNews: Source = { name: 'TASS; The News', date: null }
export const firstProtocolReports: Source = { name: 'Hindustan Times; AbbTakk', date: null }
export const commissionReports: Source = { name: 'Pakistan PID; Dawn; Profit', date: '2025-12-16' }
export const hearingReports: Source = {
  name: {
    en: 'Two press reports of one committee hearing',
    ru: 'Два сообщения прессы об одних и тех же слушаниях в комитете',
    ur: 'کمیٹی کی ایک ہی سماعت کے بارے میں دو اخباری خبریں',
  },
  date: null,
}
export const proPakistani: Source = { name: 'ProPakistani', date: null }
export const profit: Source = { name: 'Profit', date: null }
export const profitFebruary2025: Source = { name: 'Profit', date: '2025-02-27' }
export const profitDecember2025: Source = { name: 'Profit', date: '2025-12-16' }
export const dunya: Source = { name: 'Dunya', date: '2025-07-02' }
