import { foundingAll, foundingArticle, foundingReports, proPakistani } from './sources'
import type { Localized, Source, SourcedText } from './types'

type Participant = { side: 'pk' | 'ru'; name: Localized; post: Localized; source: Source }
type SummarySection = { key: string; heading: Localized; paragraphs: SourcedText[] }

const title: Localized = {
  en: 'Founding meeting of the joint working group',
  ru: 'Учредительная встреча совместной рабочей группы',
  ur: 'مشترکہ ورکنگ گروپ کا تاسیسی اجلاس',
}

/** Shown above the summary, wherever the summary is shown. */
const statement: Localized = {
  en: 'This is a summary of press reports, written for this portal. It is not the minutes of the meeting: no minutes of it are held here, and nothing below has been signed or confirmed by either side.',
  ru: 'Это изложение сообщений печати, составленное для портала. Оно не является протоколом встречи: протокола у портала нет, и ни одна из сторон не подписывала и не подтверждала изложенное ниже.',
  ur: 'یہ اخباری رپورٹوں کا خلاصہ ہے جو اس پورٹل کے لیے لکھا گیا۔ یہ اجلاس کی روداد نہیں: اس اجلاس کی کوئی روداد یہاں موجود نہیں، اور ذیل کی کسی بات پر کسی فریق نے دستخط یا اس کی توثیق نہیں کی۔',
}

const participants: Participant[] = [
  {
    side: 'pk',
    name: { en: 'Haroon Akhtar Khan', ru: 'Харун Ахтар Хан', ur: 'ہارون اختر خان' },
    post: {
      en: 'Special Assistant to the Prime Minister of Pakistan (industries and production)',
      ru: 'специальный помощник премьер-министра Пакистана (промышленность и производство)',
      ur: 'وزیرِ اعظم پاکستان کے معاونِ خصوصی (صنعت و پیداوار)',
    },
    source: foundingReports,
  },
  {
    side: 'ru',
    name: { en: 'Denis Nazaroof', ru: 'Денис Назаров', ur: 'ڈینس نزاروف' },
    post: { en: 'representative of Russia', ru: 'представитель России', ur: 'روس کے نمائندے' },
    source: foundingReports,
  },
]

const sections: SummarySection[] = [
  {
    key: 'subject',
    heading: { en: 'Subject', ru: 'Предмет встречи', ur: 'موضوع' },
    paragraphs: [
      {
        text: {
          en: 'The talks turned on a steel mill in Karachi, described in the reports as a new one, and on wider industrial cooperation with steel as its backbone.',
          ru: 'Речь шла о металлургическом заводе в Карачи — в сообщениях он назван новым — и о более широком промышленном сотрудничестве, опорой которого была бы сталь.',
          ur: 'بات چیت کراچی میں ایک اسٹیل مل کے بارے میں تھی، جسے خبروں میں نئی مل کہا گیا، اور وسیع تر صنعتی تعاون کے بارے میں جس کی بنیاد اسٹیل ہو۔',
        },
        source: foundingAll,
      },
    ],
  },
  {
    key: 'agreed',
    heading: { en: 'Agreed', ru: 'О чём договорились', ur: 'اتفاقِ رائے' },
    paragraphs: [
      {
        text: {
          en: 'A joint working group is to be formed. It is to draw up the plans, see to the feasibility assessments and keep the two countries in step, so that the project moves ahead without friction.',
          ru: 'Образовать совместную рабочую группу. Её дело — планировать, организовывать оценку осуществимости и согласовывать действия двух стран, чтобы проект осуществлялся слаженно.',
          ur: 'ایک مشترکہ ورکنگ گروپ بنایا جائے گا۔ اس کا کام منصوبہ بندی کرنا، فزیبلٹی جائزوں کا انتظام کرنا اور دونوں ملکوں کے درمیان رابطہ رکھنا ہے تاکہ منصوبہ ہمواری سے آگے بڑھے۔',
        },
        source: foundingArticle,
      },
    ],
  },
  {
    key: 'pakistan-said',
    heading: {
      en: 'What Pakistan’s side said',
      ru: 'Что заявила пакистанская сторона',
      ur: 'پاکستانی فریق کا مؤقف',
    },
    paragraphs: [
      {
        text: {
          en: 'Pakistan’s side is reported to have said that it wants foreign direct investment and sees the country as a secure place for investors.',
          ru: 'Как сообщается, пакистанская сторона заявила, что заинтересована в прямых иностранных инвестициях и считает страну надёжным местом для инвесторов.',
          ur: 'رپورٹ کے مطابق پاکستانی فریق نے کہا کہ وہ براہِ راست غیر ملکی سرمایہ کاری چاہتا ہے اور ملک کو سرمایہ کاروں کے لیے محفوظ جگہ سمجھتا ہے۔',
        },
        source: foundingArticle,
      },
      {
        text: {
          en: 'In its view, as reported, cooperation would bring growth to Pakistan and new markets and alliances to Russia.',
          ru: 'По её мнению, изложенному в сообщении, сотрудничество принесёт Пакистану рост, а России — новые рынки и союзы.',
          ur: 'رپورٹ کے مطابق اس کی رائے میں تعاون سے پاکستان کو ترقی اور روس کو نئی منڈیاں اور نئے اتحاد ملیں گے۔',
        },
        source: foundingArticle,
      },
    ],
  },
  {
    key: 'invitation',
    heading: { en: 'Invitation', ru: 'Приглашение', ur: 'دعوت' },
    paragraphs: [
      {
        text: {
          en: 'Russian entrepreneurs are invited to visit Pakistan and to look at three fields: steel manufacturing, infrastructure and energy.',
          ru: 'Российских предпринимателей приглашают посетить Пакистан и присмотреться к трём направлениям: производству стали, инфраструктуре и энергетике.',
          ur: 'روسی کاروباری افراد کو دعوت دی گئی کہ وہ پاکستان آئیں اور تین شعبے دیکھیں: اسٹیل سازی، بنیادی ڈھانچہ اور توانائی۔',
        },
        source: foundingArticle,
      },
    ],
  },
  {
    key: 'context',
    heading: { en: 'Context in the reports', ru: 'Контекст в сообщениях', ur: 'خبروں میں بیان کردہ پس منظر' },
    paragraphs: [
      {
        text: {
          en: 'The same report says that Pakistan Steel Mills had been taken off the privatisation list, with joint ventures in view.',
          ru: 'В том же сообщении говорится, что Pakistan Steel Mills исключили из списка на приватизацию с расчётом на совместные предприятия.',
          ur: 'اسی رپورٹ میں ہے کہ پاکستان اسٹیل ملز کو مشترکہ منصوبوں کے پیشِ نظر نجکاری کی فہرست سے نکال دیا گیا تھا۔',
        },
        source: foundingArticle,
      },
      {
        text: {
          en: 'ProPakistani dates that step to 19 December 2023. Reports moved both ways; this portal takes no position on the present state.',
          ru: 'ProPakistani относит этот шаг к 19 декабря 2023 года. Сообщения об этом расходились; портал не судит о нынешнем положении дел.',
          ur: 'پرو پاکستانی نے اس اقدام کی تاریخ 19 دسمبر 2023 دی ہے۔ اس بارے میں خبریں دونوں طرح کی رہیں؛ یہ پورٹل موجودہ صورتِ حال پر کوئی رائے نہیں دیتا۔',
        },
        source: proPakistani,
      },
    ],
  },
]

/** JWG-1, the first real record: historical, without deadlines, without minutes. */
export const foundingMeeting = {
  number: 'JWG-1',
  slug: 'jwg-1',
  date: '2025-05-13',
  title,
  place: { en: 'Islamabad', ru: 'Исламабад', ur: 'اسلام آباد' } satisfies Localized,
  statement,
  participants,
  sections,
  source: foundingAll,
}
