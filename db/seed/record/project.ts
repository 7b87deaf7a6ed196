import { projectUnknowns } from './project-unknowns'
import type { Localized, Section } from './types'

type OptionRow = { key: string; label: Localized; blastFurnace: string; arcFurnace: string }

const sections: Section[] = [
  {
    key: 'what',
    heading: { en: 'What the project is', ru: 'Что это за проект', ur: 'منصوبہ کیا ہے' },
    paragraphs: [
      {
        en: 'Pakistan and Russia plan a steel mill in Karachi together. The founding meeting of May 2025 spoke of a new mill; the protocols of July and November 2025 concern Pakistan Steel Mills. Reports use both words, so this portal says “the Karachi steel project” and leaves the question open.',
        ru: 'Пакистан и Россия вместе готовят проект металлургического завода в Карачи. На учредительной встрече в мае 2025 года говорилось о новом заводе; протоколы июля и ноября 2025 года касаются Pakistan Steel Mills. В сообщениях встречается и то и другое, поэтому портал говорит «Карачинский металлургический проект» и оставляет вопрос открытым.',
        ur: 'پاکستان اور روس مل کر کراچی میں ایک اسٹیل مل کی منصوبہ بندی کر رہے ہیں۔ مئی 2025 کے تاسیسی اجلاس میں نئی مل کی بات ہوئی؛ جولائی اور نومبر 2025 کے پروٹوکول پاکستان اسٹیل ملز سے متعلق ہیں۔ خبروں میں دونوں باتیں ملتی ہیں، اس لیے یہ پورٹل ”کراچی اسٹیل منصوبہ“ کہتا ہے اور سوال کو کھلا چھوڑتا ہے۔',
      },
      {
        en: 'The two countries have built here before. A Soviet–Pakistani agreement of January 1971 led to Pakistan Steel Mills, whose foundation stone was laid on 30 December 1973 and which was inaugurated on 15 January 1985. Its design capacity was 1.1 million tonnes a year. It has been idle since June 2015.',
        ru: 'Совместная история у этого места уже есть. Советско-пакистанское соглашение января 1971 года положило начало комбинату Pakistan Steel Mills: первый камень заложен 30 декабря 1973 года, торжественное открытие состоялось 15 января 1985 года. Проектная мощность — 1,1 млн тонн в год. С июня 2015 года комбинат простаивает.',
        ur: 'یہ پہلا مشترکہ کام نہیں۔ جنوری 1971 کے سوویت پاکستان معاہدے سے پاکستان اسٹیل ملز وجود میں آئی، جس کا سنگِ بنیاد 30 دسمبر 1973 کو رکھا گیا اور افتتاح 15 جنوری 1985 کو ہوا۔ اس کی ڈیزائن گنجائش 11 لاکھ ٹن سالانہ تھی۔ جون 2015 سے اس میں کام بند ہے۔',
      },
    ],
    figures: [
      'mill-agreement',
      'mill-foundation',
      'mill-inauguration',
      'mill-design-capacity',
      'mill-expansion',
      'mill-idle-since',
      'mill-losses',
      'mill-liabilities',
      'mill-staff',
    ],
  },
  {
    key: 'status',
    heading: { en: 'Where it stands', ru: 'На каком этапе', ur: 'منصوبہ کہاں تک پہنچا' },
    paragraphs: [
      {
        en: 'As of early 2026 the project stands in the third of eight phases: site audit and bankable feasibility. A preliminary feasibility study was reported in July 2025. The second protocol, of November 2025, concerns a bankable study and a framework for engineering, procurement and construction (EPC).',
        ru: 'По состоянию на начало 2026 года проект находится на третьем этапе из восьми: аудит площадки и банковское технико-экономическое обоснование (ТЭО). О предварительном ТЭО сообщалось в июле 2025 года. Второй протокол, ноября 2025 года, касается банковского ТЭО и рамочных условий проектирования, поставок и строительства (EPC).',
        ur: '2026 کے آغاز تک منصوبہ آٹھ میں سے تیسرے مرحلے میں ہے: جگہ کا آڈٹ اور بینکوں کے لیے قابلِ قبول فزیبلٹی اسٹڈی۔ ابتدائی فزیبلٹی اسٹڈی کی خبر جولائی 2025 میں آئی۔ نومبر 2025 کا دوسرا پروٹوکول ایسی اسٹڈی اور انجینئرنگ، خریداری اور تعمیر (ای پی سی) کے فریم ورک سے متعلق ہے۔',
      },
      {
        en: 'Early in 2026 a parliamentary committee was told that the Russian technical audit is done and that works would start from 2027, after an EPC contract. Nothing newer has been found; the secretariats of both sides update this page.',
        ru: 'В начале 2026 года парламентскому комитету сообщили, что российский технический аудит проведён, а работы начнутся с 2027 года, после заключения контракта EPC. Более новых сведений не найдено; страницу обновляют секретариаты обеих сторон.',
        ur: '2026 کے آغاز میں ایک پارلیمانی کمیٹی کو بتایا گیا کہ روسی تکنیکی آڈٹ ہو چکا ہے اور کام 2027 سے، ای پی سی معاہدے کے بعد، شروع ہو گا۔ اس سے نئی کوئی معلومات نہیں ملیں؛ اس صفحے کو دونوں فریقوں کے سیکرٹریٹ تازہ کرتے ہیں۔',
      },
    ],
    figures: ['works-start', 'valuation'],
  },
  {
    key: 'site',
    heading: { en: 'The site', ru: 'Площадка', ur: 'جگہ' },
    paragraphs: [
      {
        en: 'The land spoken of lies beside Port Qasim in Karachi. Reports name 700 acres (September 2024) or 710 acres (June 2025). The land of Pakistan Steel Mills as a whole is given as 19,000 or as 18,660 acres.',
        ru: 'Участок, о котором идёт речь, расположен рядом с портом Касим в Карачи. В сообщениях названо 700 акров (сентябрь 2024 года) или 710 акров (июнь 2025 года). Вся земля Pakistan Steel Mills оценивается в 19 000 либо в 18 660 акров.',
        ur: 'جس زمین کی بات ہو رہی ہے وہ کراچی میں پورٹ قاسم کے پہلو میں ہے۔ خبروں میں 700 ایکڑ (ستمبر 2024) یا 710 ایکڑ (جون 2025) بتائے گئے ہیں۔ پاکستان اسٹیل ملز کی کل زمین کہیں 19,000 اور کہیں 18,660 ایکڑ درج ہے۔',
      },
      {
        en: 'The Bin Qasim special economic zone takes up 930 acres of mill land, by one report.',
        ru: 'Особая экономическая зона «Бин-Касим» занимает, по одному из сообщений, 930 акров земли комбината.',
        ur: 'ایک رپورٹ کے مطابق بن قاسم خصوصی اقتصادی زون مل کی زمین کے 930 ایکڑ پر ہے۔',
      },
    ],
    figures: ['land-total', 'land-mill', 'land-sez-bin-qasim'],
  },
  {
    key: 'options',
    heading: { en: 'Options in the reports', ru: 'Варианты в сообщениях', ur: 'خبروں میں زیرِ ذکر راستے' },
    paragraphs: [
      {
        en: 'A report of 16 December 2025 names the capital cost of two ways of making steel: by blast furnace and by electric arc furnace. It does not state a capacity. The cost per tonne below is calculated, assuming the 1.1 million tonnes a year for which the mill was designed.',
        ru: 'В сообщении от 16 декабря 2025 года названы капитальные затраты по двум способам производства стали: через доменную печь и в электродуговой печи. Мощность не указана. Затраты на тонну ниже рассчитаны исходя из 1,1 млн тонн в год — мощности, на которую комбинат был спроектирован.',
        ur: '16 دسمبر 2025 کی ایک رپورٹ میں اسٹیل بنانے کے دو طریقوں کی سرمایہ جاتی لاگت دی گئی ہے: بلاسٹ فرنس اور الیکٹرک آرک فرنس۔ گنجائش درج نہیں۔ نیچے فی ٹن لاگت 11 لاکھ ٹن سالانہ فرض کر کے نکالی گئی ہے، جس کے لیے مل ڈیزائن ہوئی تھی۔',
      },
      {
        en: 'No choice between the two has been reported. The yardsticks beside them come from outside and are not measured on this project.',
        ru: 'О выборе между ними не сообщалось. Ориентиры рядом — сторонние показатели, они не измерены на этом проекте.',
        ur: 'دونوں میں سے کسی کے انتخاب کی خبر نہیں۔ ساتھ دیے گئے پیمانے بیرونی ہیں، اس منصوبے پر ناپے نہیں گئے۔',
      },
    ],
    figures: ['yardstick-co2', 'yardstick-energy', 'yardstick-greenfield-cost'],
  },
]

const optionRows: OptionRow[] = [
  {
    key: 'capital-cost',
    label: { en: 'Capital cost', ru: 'Капитальные затраты', ur: 'سرمایہ جاتی لاگت' },
    blastFurnace: 'option-bf-capital-cost',
    arcFurnace: 'option-eaf-capital-cost',
  },
  {
    key: 'capacity',
    label: { en: 'Capacity', ru: 'Мощность', ur: 'گنجائش' },
    blastFurnace: 'option-bf-capacity',
    arcFurnace: 'option-eaf-capacity',
  },
  {
    key: 'cost-per-tonne',
    label: {
      en: 'Capital cost per tonne of annual capacity',
      ru: 'Капитальные затраты на тонну годовой мощности',
      ur: 'سالانہ گنجائش کے فی ٹن پر سرمایہ جاتی لاگت',
    },
    blastFurnace: 'option-bf-cost-per-tonne',
    arcFurnace: 'option-eaf-cost-per-tonne',
  },
]

export const project = {
  title: {
    en: 'The Karachi steel project',
    ru: 'Карачинский металлургический проект',
    ur: 'کراچی اسٹیل منصوبہ',
  } satisfies Localized,
  lead: {
    en: 'What is publicly known, who reported it, and what is still open. As of early 2026.',
    ru: 'Что известно из открытых источников, кто об этом сообщил и что остаётся открытым. По состоянию на начало 2026 года.',
    ur: 'عوامی طور پر کیا معلوم ہے، کس نے بتایا، اور کیا ابھی کھلا ہے۔ 2026 کے آغاز تک کی صورت۔',
  } satisfies Localized,
  sections,
  optionColumns: {
    blastFurnace: { en: 'Blast furnace', ru: 'Доменная печь', ur: 'بلاسٹ فرنس' },
    arcFurnace: { en: 'Electric arc furnace', ru: 'Электродуговая печь', ur: 'الیکٹرک آرک فرنس' },
  } satisfies Record<'blastFurnace' | 'arcFurnace', Localized>,
  optionRows,
  unknowns: projectUnknowns,
  sourcesIntro: {
    en: 'This page rests on reports by the following sources. Where they disagree, the figures stand side by side and are marked as disputed.',
    ru: 'Страница опирается на сообщения следующих источников. Где они расходятся, цифры стоят рядом и отмечены как спорные.',
    ur: 'یہ صفحہ ذیل کے ذرائع کی رپورٹوں پر مبنی ہے۔ جہاں وہ مختلف ہیں وہاں اعداد ساتھ ساتھ دیے گئے اور متنازع دکھائے گئے ہیں۔',
  } satisfies Localized,
  /** Names of publications stand as their publishers write them, in every language. */
  sources: [
    'AbbTakk',
    'Business Recorder',
    'Dawn',
    'Dunya',
    'enggpost',
    'Global Energy Monitor',
    'Hindustan Times',
    'mediahyde',
    'Pakistan PID',
    'Profit',
    'ProPakistani',
    'Radio Pakistan',
    'TASS',
    'The News',
    'UrduPoint',
    'worldsteel',
  ],
}
