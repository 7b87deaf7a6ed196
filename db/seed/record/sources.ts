import type { Source } from './types'

/** Reports that more than one row of the record leans on. A null date was not recorded and is not guessed. */
export const foundingReports: Source = { name: 'UrduPoint; Radio Pakistan (Urdu)', date: '2025-05-13' }
export const foundingArticle: Source = { name: 'Press article on the founding meeting', date: null }
export const foundingAll: Source = {
  name: 'UrduPoint; Radio Pakistan (Urdu); press article on the founding meeting',
  date: '2025-05-13',
}
export const millHistories: Source = { name: 'Histories of Pakistan Steel Mills', date: null }
export const dawn: Source = { name: 'Dawn', date: null }
export const dawnAndRecorder: Source = { name: 'Dawn; Business Recorder', date: null }
export const urduPoint: Source = { name: 'UrduPoint', date: null }
export const tassAndNews: Source = { name: 'TASS; The News', date: null }
export const firstProtocolReports: Source = { name: 'Hindustan Times; AbbTakk', date: null }
export const commissionReports: Source = { name: 'Pakistan PID; Dawn; Profit', date: '2025-12-16' }
export const hearingReports: Source = { name: 'Two press reports of one committee hearing', date: null }
export const proPakistani: Source = { name: 'ProPakistani', date: null }
export const profit: Source = { name: 'Profit', date: null }
export const profitFebruary2025: Source = { name: 'Profit', date: '2025-02-27' }
export const profitDecember2025: Source = { name: 'Profit', date: '2025-12-16' }
export const dunya: Source = { name: 'Dunya', date: '2025-07-02' }
