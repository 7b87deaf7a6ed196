import type { Localized } from './types'

type SectorText = {
  slug: 'steel-manufacturing' | 'infrastructure' | 'energy'
  name: Localized
  lead: Localized
  body: Localized[]
  figures: string[]
}

/** Figures of the investor regime that stand under every sector, always with the advice to verify. */
export const investorRegimeFigures = ['foreign-equity', 'remittance', 'sez-duties', 'sez-income-tax', 'sifc']

export const investorRegimeNote: Localized = {
  en: 'The rules for foreign investors are given as published pages describe them at the beginning of 2026. They are no legal advice: verify with the Board of Investment of Pakistan.',
  ru: 'Условия для иностранных инвесторов приведены так, как они описаны на общедоступных страницах к началу 2026 года. Это не юридическая консультация: уточняйте в Совете по инвестициям Пакистана.',
  ur: 'غیر ملکی سرمایہ کاروں کے قواعد اُسی طرح دیے گئے ہیں جیسے 2026 کے آغاز پر شائع شدہ صفحات میں ہیں۔ یہ قانونی مشورہ نہیں: پاکستان کے سرمایہ کاری بورڈ سے تصدیق کیجیے۔',
}

export const sectors: SectorText[] = [
  {
    slug: 'steel-manufacturing',
    name: { en: 'Steel manufacturing', ru: 'Производство стали', ur: 'اسٹیل سازی' },
    lead: {
      en: 'The core of the project: a country that imports steel for billions of dollars a year, and a site with a steelmaking past.',
      ru: 'Ядро проекта: страна, которая ежегодно ввозит сталь на миллиарды долларов, и площадка с металлургическим прошлым.',
      ur: 'منصوبے کا مرکز: ایک ملک جو ہر سال اربوں ڈالر کی اسٹیل درآمد کرتا ہے، اور ایک جگہ جس کا ماضی اسٹیل سازی سے جڑا ہے۔',
    },
    body: [
      {
        en: 'The founding meeting named steel as the backbone of wider industrial cooperation, and steel manufacturing as the first of three fields to which Russian entrepreneurs were invited.',
        ru: 'На учредительной встрече сталь была названа опорой более широкого промышленного сотрудничества, а её производство — первым из трёх направлений, к которым приглашены российские предприниматели.',
        ur: 'تاسیسی اجلاس میں اسٹیل کو وسیع تر صنعتی تعاون کی بنیاد کہا گیا، اور اسٹیل سازی اُن تین شعبوں میں پہلا تھا جن کے لیے روسی کاروباری افراد کو دعوت دی گئی۔',
      },
      {
        en: 'Reports put Pakistan’s steel imports at $2.7 billion for 2024, or at nearly $6 billion with scrap included. One report gives a supply gap of 3.1 million tonnes.',
        ru: 'Импорт стали в Пакистан оценивают в 2,7 млрд долларов США за 2024 год либо почти в 6 млрд с учётом металлолома. В одном из сообщений назван дефицит предложения — 3,1 млн тонн.',
        ur: 'خبروں میں 2024 کے لیے پاکستان کی اسٹیل درآمدات 2.7 ارب ڈالر بتائی گئی ہیں، یا اسکریپ سمیت تقریباً 6 ارب ڈالر۔ ایک رپورٹ میں رسد کی کمی 31 لاکھ ٹن درج ہے۔',
      },
      {
        en: 'Iron-ore reserves in the country are given as 1,887 million tonnes. How much of this a mill in Karachi could use is a matter for the feasibility study.',
        ru: 'Запасы железной руды в стране оцениваются в 1 887 млн тонн. Какую их часть сможет использовать завод в Карачи, должно показать технико-экономическое обоснование.',
        ur: 'ملک میں خام لوہے کے ذخائر 1,887 ملین ٹن بتائے گئے ہیں۔ کراچی کی مل ان میں سے کتنا استعمال کر سکے گی، یہ فزیبلٹی اسٹڈی کا سوال ہے۔',
      },
      {
        en: 'Two options have been reported, a blast furnace and an electric arc furnace. Their costs stand on the project page, with what is assumed and what is not stated.',
        ru: 'Сообщалось о двух вариантах: доменная печь и электродуговая печь. Затраты по ним приведены на странице проекта — с указанием того, что предполагается и что не указано.',
        ur: 'دو راستوں کی خبر آئی ہے: بلاسٹ فرنس اور الیکٹرک آرک فرنس۔ ان کی لاگت منصوبے کے صفحے پر ہے، اس وضاحت کے ساتھ کہ کیا فرض کیا گیا اور کیا درج نہیں۔',
      },
    ],
    figures: [
      'mill-design-capacity',
      'steel-imports',
      'supply-gap',
      'iron-ore-reserves',
      'yardstick-co2',
      'yardstick-energy',
    ],
  },
  {
    slug: 'infrastructure',
    name: { en: 'Infrastructure', ru: 'Инфраструктура', ur: 'بنیادی ڈھانچہ' },
    lead: {
      en: 'A site beside a port, land for a mill, and a special economic zone next door.',
      ru: 'Площадка рядом с портом, участок под завод и особая экономическая зона по соседству.',
      ur: 'بندرگاہ کے پہلو میں جگہ، مل کے لیے زمین، اور ساتھ ہی ایک خصوصی اقتصادی زون۔',
    },
    body: [
      {
        en: 'Infrastructure is the second of the three fields named at the founding meeting. The reports name the field; they do not list projects in it.',
        ru: 'Инфраструктура — второе из трёх направлений, названных на учредительной встрече. В сообщениях названо само направление, но отдельные проекты не перечислены.',
        ur: 'بنیادی ڈھانچہ تاسیسی اجلاس میں بتائے گئے تین شعبوں میں دوسرا ہے۔ خبروں میں شعبے کا نام ہے، اس کے منصوبوں کی فہرست نہیں۔',
      },
      {
        en: 'What is known concerns the site. The land spoken of lies beside Port Qasim: 700 acres by a report of September 2024, 710 acres by one of June 2025.',
        ru: 'Известное относится к площадке. Участок, о котором идёт речь, лежит рядом с портом Касим: 700 акров по сообщению за сентябрь 2024 года, 710 акров — за июнь 2025 года.',
        ur: 'جو معلوم ہے وہ جگہ سے متعلق ہے۔ زیرِ ذکر زمین پورٹ قاسم کے پہلو میں ہے: ستمبر 2024 کی خبر میں 700 ایکڑ، جون 2025 کی خبر میں 710 ایکڑ۔',
      },
      {
        en: 'On land of Pakistan Steel Mills there is the Bin Qasim special economic zone, reported at 930 acres. Zones of this kind carry customs and income-tax exemptions; they are listed below with their sources.',
        ru: 'На земле Pakistan Steel Mills находится особая экономическая зона «Бин-Касим» — по сообщению, 930 акров. В таких зонах действуют таможенные и налоговые льготы; они перечислены ниже с источниками.',
        ur: 'پاکستان اسٹیل ملز کی زمین پر بن قاسم خصوصی اقتصادی زون ہے، جس کا رقبہ 930 ایکڑ بتایا گیا ہے۔ ایسے زونوں میں ڈیوٹی اور آمدن ٹیکس کی رعایتیں ہیں؛ وہ ذیل میں حوالوں کے ساتھ درج ہیں۔',
      },
    ],
    figures: ['land-mill', 'land-total', 'land-sez-bin-qasim'],
  },
  {
    slug: 'energy',
    name: { en: 'Energy', ru: 'Энергетика', ur: 'توانائی' },
    lead: {
      en: 'Steel takes much energy. How the project will be supplied is still to be studied.',
      ru: 'Сталь требует много энергии. Как проект будет ею обеспечен, ещё предстоит изучить.',
      ur: 'اسٹیل بنانے میں بہت توانائی لگتی ہے۔ منصوبے کو یہ کیسے ملے گی، اس کا مطالعہ ابھی باقی ہے۔',
    },
    body: [
      {
        en: 'Energy is the third field to which Russian entrepreneurs were invited. No energy project tied to the mill has been found in the reports.',
        ru: 'Энергетика — третье направление, к которому приглашены российские предприниматели. Энергетических проектов, связанных с заводом, в сообщениях не найдено.',
        ur: 'توانائی وہ تیسرا شعبہ ہے جس کے لیے روسی کاروباری افراد کو دعوت دی گئی۔ خبروں میں مل سے جڑا توانائی کا کوئی منصوبہ نہیں ملا۔',
      },
      {
        en: 'The yardstick is the world average: in 2021 a tonne of crude steel took 21.31 gigajoules and gave off 1.91 tonnes of CO₂.',
        ru: 'Ориентир — среднемировой показатель: в 2021 году на тонну сырой стали уходило 21,31 гигаджоуля энергии и приходилось 1,91 тонны CO₂.',
        ur: 'پیمانہ عالمی اوسط ہے: 2021 میں ایک ٹن خام اسٹیل پر 21.31 گیگا جول توانائی لگی اور 1.91 ٹن کاربن ڈائی آکسائیڈ خارج ہوئی۔',
      },
      {
        en: 'For a low-emission plant on an open site Global Energy Monitor gives a cost of $600 to 800 million per million tonnes of annual capacity. The figure is no estimate for Karachi.',
        ru: 'Для низкоуглеродного завода на новой площадке Global Energy Monitor называет затраты в 600–800 млн долларов США на миллион тонн годовой мощности. Это не оценка для Карачи.',
        ur: 'خالی زمین پر کم اخراج والے کارخانے کے لیے گلوبل انرجی مانیٹر سالانہ دس لاکھ ٹن گنجائش پر 600 سے 800 ملین ڈالر لاگت بتاتا ہے۔ یہ کراچی کا تخمینہ نہیں۔',
      },
    ],
    figures: ['yardstick-energy', 'yardstick-co2', 'yardstick-greenfield-cost'],
  },
]
