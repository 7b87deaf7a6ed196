import type { Localized } from './types'

type Door = {
  key: 'delegates' | 'investors' | 'readers'
  path: string
  title: Localized
  text: Localized
  link: Localized
}

const doors: Door[] = [
  {
    key: 'delegates',
    path: '/sign-in',
    title: { en: 'Delegates', ru: 'Делегатам', ur: 'مندوبین' },
    text: {
      en: 'What waits for you, the next meeting, the minutes in both languages, what was promised.',
      ru: 'Что ждёт вашего решения, ближайшее заседание, протоколы на двух языках, взятые обязательства.',
      ur: 'جو آپ کا منتظر ہے، اگلا اجلاس، دونوں زبانوں میں رودادیں، اور کیے گئے وعدے۔',
    },
    link: { en: 'Sign in', ru: 'Войти', ur: 'سائن اِن کریں' },
  },
  {
    key: 'investors',
    path: '/opportunities',
    title: { en: 'Investors', ru: 'Инвесторам', ur: 'سرمایہ کار' },
    text: {
      en: 'Opportunities in steel, infrastructure and energy: comparable, dated, with sources.',
      ru: 'Возможности в производстве стали, инфраструктуре и энергетике: сопоставимые, с датами и источниками.',
      ur: 'اسٹیل، بنیادی ڈھانچے اور توانائی میں مواقع: قابلِ موازنہ، تاریخ اور حوالے کے ساتھ۔',
    },
    link: { en: 'See the opportunities', ru: 'Смотреть возможности', ur: 'مواقع دیکھیں' },
  },
  {
    key: 'readers',
    path: '/project',
    title: { en: 'Readers', ru: 'Читателям', ur: 'قارئین' },
    text: {
      en: 'What is known about the project, who reported it and when, and where the reports disagree.',
      ru: 'Что известно о проекте, кто и когда об этом сообщил и в чём сообщения расходятся.',
      ur: 'منصوبے کے بارے میں کیا معلوم ہے، کس نے کب بتایا، اور خبریں کہاں مختلف ہیں۔',
    },
    link: { en: 'Read about the project', ru: 'Читать о проекте', ur: 'منصوبے کے بارے میں پڑھیں' },
  },
]

export const home = {
  headline: {
    en: 'The Karachi steel project',
    ru: 'Карачинский металлургический проект',
    ur: 'کراچی اسٹیل منصوبہ',
  } satisfies Localized,
  lead: {
    en: 'Pakistan and Russia are planning a steel mill in Karachi together. This portal of their joint working group keeps the record: which meetings took place, what was reported about them and what is open to investors. Every figure carries its source and its date; the record reaches to the beginning of 2026.',
    ru: 'Пакистан и Россия вместе готовят проект металлургического завода в Карачи. Портал их совместной рабочей группы собирает сведения воедино: какие встречи прошли, что о них сообщалось, что открыто для инвесторов. У каждой цифры есть источник и дата; сведения доведены до начала 2026 года.',
    ur: 'پاکستان اور روس مل کر کراچی میں ایک اسٹیل مل کی منصوبہ بندی کر رہے ہیں۔ دونوں کے مشترکہ ورکنگ گروپ کا یہ پورٹل ریکارڈ رکھتا ہے: کون سے اجلاس ہوئے، ان کے بارے میں کیا خبریں آئیں، سرمایہ کاروں کے لیے کیا کھلا ہے۔ ہر عدد کے ساتھ ماخذ اور تاریخ ہے؛ معلومات 2026 کے آغاز تک کی ہیں۔',
  } satisfies Localized,
  doors,
}
