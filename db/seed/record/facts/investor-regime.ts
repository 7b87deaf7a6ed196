import { verifyWithBoard } from '../notes'
import type { Fact, Localized, Source } from '../types'

const investGov: Source = { name: 'invest.gov.pk', date: null }
const zonePages: Source = { name: 'specialeconomiczones.pk; nip.com.pk', date: null }

const incomeTax: Localized = {
  en: 'Special economic zones: income-tax exemption',
  ru: 'Особые экономические зоны: освобождение от налога на прибыль',
  ur: 'خصوصی اقتصادی زون: آمدن ٹیکس سے استثنا',
}

const common = {
  topic: 'investor-regime',
  valueHigh: null,
  asOf: '2026-01-01',
  asOfPrecision: 'year',
} as const

export const investorRegimeFacts: Fact[] = [
  {
    ...common,
    figure: 'foreign-equity',
    label: {
      en: 'Foreign equity allowed, up to',
      ru: 'Допустимая доля иностранного капитала, до',
      ur: 'غیر ملکی حصص کی اجازت، حد',
    },
    value: 100,
    text: null,
    unit: 'percent',
    source: investGov,
    confidence: 'reported',
    note: verifyWithBoard,
  },
  {
    ...common,
    figure: 'remittance',
    label: { en: 'Remittance abroad', ru: 'Перевод средств за рубеж', ur: 'بیرونِ ملک ترسیل' },
    value: null,
    text: {
      en: 'capital, profit and dividends',
      ru: 'капитал, прибыль и дивиденды',
      ur: 'سرمایہ، منافع اور ڈیویڈنڈ',
    },
    unit: null,
    source: investGov,
    confidence: 'reported',
    note: verifyWithBoard,
  },
  {
    ...common,
    figure: 'sez-duties',
    label: {
      en: 'Special economic zones: capital goods',
      ru: 'Особые экономические зоны: капитальное оборудование',
      ur: 'خصوصی اقتصادی زون: سرمایہ جاتی سامان',
    },
    value: null,
    text: {
      en: 'one-time exemption from duties and taxes',
      ru: 'разовое освобождение от пошлин и налогов',
      ur: 'ڈیوٹیوں اور ٹیکسوں سے ایک بار کا استثنا',
    },
    unit: null,
    source: zonePages,
    confidence: 'reported',
    note: verifyWithBoard,
  },
  {
    ...common,
    figure: 'sez-income-tax',
    label: incomeTax,
    value: 10,
    text: null,
    unit: 'year',
    source: zonePages,
    confidence: 'disputed',
    note: verifyWithBoard,
  },
  {
    ...common,
    figure: 'sez-income-tax',
    label: incomeTax,
    value: 5,
    text: null,
    unit: 'year',
    source: zonePages,
    confidence: 'disputed',
    note: {
      en: 'One park’s page says five years where production began after 30 June 2020. Verify with the Board of Investment.',
      ru: 'На странице одного из парков указано пять лет, если производство начато после 30 июня 2020 года. Уточните в Совете по инвестициям Пакистана.',
      ur: 'ایک پارک کے صفحے پر پانچ سال درج ہیں، اگر پیداوار 30 جون 2020 کے بعد شروع ہوئی ہو۔ سرمایہ کاری بورڈ سے تصدیق کیجیے۔',
    },
  },
  {
    figure: 'sifc',
    topic: 'investor-regime',
    label: {
      en: 'Special Investment Facilitation Council',
      ru: 'Специальный совет по содействию инвестициям (SIFC)',
      ur: 'خصوصی سرمایہ کاری سہولت کونسل',
    },
    value: null,
    valueHigh: null,
    text: {
      en: 'founded in June 2023; works through an apex, an executive and an implementation committee',
      ru: 'учреждён в июне 2023 года; действует через высший, исполнительный и имплементационный комитеты',
      ur: 'جون 2023 میں قائم ہوئی؛ اعلیٰ، انتظامی اور عمل درآمد کمیٹیوں کے ذریعے کام کرتی ہے',
    },
    unit: null,
    asOf: '2023-06-01',
    asOfPrecision: 'month',
    source: { name: 'Business Recorder; Geo', date: null },
    confidence: 'reported',
    note: {
      en: 'Verify with the Board of Investment before relying on it.',
      ru: 'Прежде чем полагаться на эти сведения, уточните их в Совете по инвестициям Пакистана.',
      ur: 'اس پر انحصار کرنے سے پہلے سرمایہ کاری بورڈ سے تصدیق کیجیے۔',
    },
  },
]
