import {
  commissionReports,
  dawnAndRecorder,
  firstProtocolReports,
  foundingAll,
  hearingReports,
  tassAndNews,
  urduPoint,
} from './sources'
import type { NewsItem } from './types'

/** Joint public record, newest first. Drawn from reports; each closes with what it does not settle. */
export const news: NewsItem[] = [
  {
    slug: 'committee-hears-audit-done',
    date: '2026-01-01',
    precision: 'year',
    title: {
      en: 'Committee hears that the technical audit is done',
      ru: 'Комитету доложили о завершении технического аудита',
      ur: 'کمیٹی کو تکنیکی آڈٹ مکمل ہونے کی اطلاع',
    },
    summary: {
      en: 'Early in 2026 a parliamentary committee was told of a finished Russian audit and of works from 2027.',
      ru: 'В начале 2026 года парламентскому комитету сообщили о проведённом российском аудите и о работах с 2027 года.',
      ur: '2026 کے آغاز میں ایک پارلیمانی کمیٹی کو روسی آڈٹ مکمل ہونے اور 2027 سے کام شروع ہونے کا بتایا گیا۔',
    },
    body: {
      en: 'Press reports from the beginning of 2026 describe a hearing in a parliamentary committee. According to them, the technical audit by the Russian side has been carried out.\n\nWorks were said to start from 2027, once a contract for engineering, procurement and construction (EPC) is in place.\n\nTwo reports of the hearing differ on the valuation: one gives $139 million, the other Rs 139 million. The fact register shows both as disputed.',
      ru: 'Сообщения печати начала 2026 года рассказывают о слушаниях в парламентском комитете. Согласно им, российская сторона провела технический аудит.\n\nРаботы, как было сказано, начнутся с 2027 года — после заключения контракта на проектирование, поставки и строительство (EPC).\n\nДва сообщения о слушаниях расходятся в оценке: в одном названо 139 млн долларов США, в другом — 139 млн рупий. В реестре фактов обе цифры показаны как спорные.',
      ur: '2026 کے آغاز کی اخباری رپورٹوں میں ایک پارلیمانی کمیٹی کی سماعت کا ذکر ہے۔ ان کے مطابق روسی فریق تکنیکی آڈٹ کر چکا ہے۔\n\nبتایا گیا کہ کام 2027 سے شروع ہو گا، جب انجینئرنگ، خریداری اور تعمیر (ای پی سی) کا معاہدہ ہو جائے گا۔\n\nسماعت کی دو خبریں مالیت پر مختلف ہیں: ایک میں 139 ملین ڈالر اور دوسری میں 139 ملین روپے درج ہیں۔ حقائق کے رجسٹر میں دونوں کو متنازع دکھایا گیا ہے۔',
    },
    source: hearingReports,
  },
  {
    slug: 'second-protocol-islamabad',
    date: '2025-11-27',
    precision: 'day',
    title: {
      en: 'Second protocol at the Intergovernmental Commission',
      ru: 'Второй протокол на заседании Межправительственной комиссии',
      ur: 'بین الحکومتی کمیشن میں دوسرا پروٹوکول',
    },
    summary: {
      en: 'The commission’s tenth session, in Islamabad, brought a second protocol on Pakistan Steel Mills.',
      ru: 'Десятое заседание комиссии в Исламабаде завершилось вторым протоколом по Pakistan Steel Mills.',
      ur: 'اسلام آباد میں کمیشن کے دسویں اجلاس میں پاکستان اسٹیل ملز پر دوسرا پروٹوکول سامنے آیا۔',
    },
    body: {
      en: 'The Pakistan–Russia Intergovernmental Commission held its tenth session in Islamabad from 25 to 27 November 2025. The co-chairs were Awais Leghari and Sergei Tsivilev.\n\nAccording to the reports, a second protocol on Pakistan Steel Mills concerns a bankable feasibility study, that is one on which lenders can rely, and a framework for engineering, procurement and construction.\n\nOn 16 December 2025 Profit published capital costs for two options: $1.91 billion for a blast furnace and $1.05 billion for an electric arc furnace. The capacity behind them was not stated.',
      ru: 'Десятое заседание Пакистано-российской межправительственной комиссии прошло в Исламабаде 25–27 ноября 2025 года. Сопредседателями были Аваис Легари и Сергей Цивилёв.\n\nПо сообщениям, второй протокол по Pakistan Steel Mills касается банковского технико-экономического обоснования, то есть такого, на которое могут опереться кредиторы, а также рамочных условий проектирования, поставок и строительства.\n\n16 декабря 2025 года издание Profit привело капитальные затраты по двум вариантам: 1,91 млрд долларов США для доменной печи и 1,05 млрд для электродуговой. Какая мощность имелась в виду, не указано.',
      ur: 'پاکستان روس بین الحکومتی کمیشن کا دسواں اجلاس 25 سے 27 نومبر 2025 تک اسلام آباد میں ہوا۔ شریک سربراہان اویس لغاری اور سرگئی تسیویلیف تھے۔\n\nخبروں کے مطابق پاکستان اسٹیل ملز پر دوسرا پروٹوکول ایسی فزیبلٹی اسٹڈی سے متعلق ہے جس پر قرض دہندگان اعتماد کر سکیں، اور انجینئرنگ، خریداری اور تعمیر کے فریم ورک سے۔\n\n16 دسمبر 2025 کو پرافٹ نے دو راستوں کی سرمایہ جاتی لاگت شائع کی: بلاسٹ فرنس کے لیے 1.91 ارب ڈالر اور الیکٹرک آرک فرنس کے لیے 1.05 ارب ڈالر۔ یہ کس گنجائش کے لیے ہے، درج نہیں۔',
    },
    source: commissionReports,
  },
  {
    slug: 'first-protocol-moscow',
    date: '2025-07-11',
    precision: 'day',
    title: {
      en: 'First protocol concluded in Moscow',
      ru: 'В Москве оформлен первый протокол',
      ur: 'ماسکو میں پہلا پروٹوکول طے',
    },
    summary: {
      en: 'A protocol on restoring and modernising Pakistan Steel Mills was concluded at the Embassy of Pakistan.',
      ru: 'В посольстве Пакистана оформлен протокол о восстановлении и модернизации Pakistan Steel Mills.',
      ur: 'پاکستان کے سفارت خانے میں پاکستان اسٹیل ملز کی بحالی اور جدید کاری کا پروٹوکول طے پایا۔',
    },
    body: {
      en: 'On 11 July 2025 a first protocol on restoring and modernising Pakistan Steel Mills was concluded at the Embassy of Pakistan in Moscow.\n\nSaif Anjum, secretary for Industries and Production, and the general director of Industrial Engineering LLC concluded it.\n\nThe founding meeting two months earlier had spoken of a new mill. The reports thus use both words, and the portal keeps to the neutral name “the Karachi steel project”.',
      ru: '11 июля 2025 года в посольстве Пакистана в Москве был оформлен первый протокол о восстановлении и модернизации Pakistan Steel Mills.\n\nЕго оформили секретарь министерства промышленности и производства Саиф Анджум и генеральный директор Industrial Engineering LLC.\n\nДвумя месяцами ранее, на учредительной встрече, говорилось о новом заводе. В сообщениях, таким образом, встречается и то и другое, поэтому портал держится нейтрального названия — «Карачинский металлургический проект».',
      ur: '11 جولائی 2025 کو ماسکو میں پاکستان کے سفارت خانے میں پاکستان اسٹیل ملز کی بحالی اور جدید کاری کا پہلا پروٹوکول طے پایا۔\n\nیہ سیکرٹری صنعت و پیداوار سیف انجم اور انڈسٹریل انجینئرنگ ایل ایل سی کے جنرل ڈائریکٹر کے درمیان ہوا۔\n\nدو ماہ پہلے تاسیسی اجلاس میں نئی مل کی بات ہوئی تھی۔ یوں خبروں میں دونوں باتیں ملتی ہیں، اس لیے یہ پورٹل غیر جانب دار نام ”کراچی اسٹیل منصوبہ“ استعمال کرتا ہے۔',
    },
    source: firstProtocolReports,
  },
  {
    slug: 'talks-in-moscow',
    date: '2025-07-10',
    precision: 'day',
    title: {
      en: 'Preliminary study exists, TASS reports',
      ru: 'ТАСС: предварительное ТЭО имеется',
      ur: 'تاس: ابتدائی فزیبلٹی اسٹڈی موجود ہے',
    },
    summary: {
      en: 'Technical and commercial feasibility are named as the next steps; talks are held in Moscow.',
      ru: 'Следующими шагами названы техническая и коммерческая проработка; в Москве прошли переговоры.',
      ur: 'تکنیکی اور تجارتی فزیبلٹی کو اگلا قدم بتایا گیا؛ ماسکو میں بات چیت ہوئی۔',
    },
    body: {
      en: 'Reports of 9 and 10 July 2025 say that a preliminary feasibility study exists. Technical feasibility and commercial feasibility are to follow.\n\nTalks were held in Moscow with deputy prime minister Overchuk, according to the same reports.\n\nThe preliminary study itself has not been found in public, and this portal does not hold it.',
      ru: 'В сообщениях за 9 и 10 июля 2025 года говорится, что предварительное технико-экономическое обоснование имеется. За ним должны последовать техническая и коммерческая проработка.\n\nСогласно тем же сообщениям, в Москве прошли переговоры с заместителем председателя правительства Оверчуком.\n\nСам документ в открытом доступе не найден, и на портале его нет.',
      ur: '9 اور 10 جولائی 2025 کی خبروں کے مطابق ابتدائی فزیبلٹی اسٹڈی موجود ہے۔ اس کے بعد تکنیکی اور تجارتی فزیبلٹی ہو گی۔\n\nانہی خبروں کے مطابق ماسکو میں نائب وزیرِ اعظم اوورچک کے ساتھ بات چیت ہوئی۔\n\nخود یہ اسٹڈی عوامی طور پر نہیں ملی اور اس پورٹل پر موجود نہیں۔',
    },
    source: tassAndNews,
  },
  {
    slug: 'working-group-agreed',
    date: '2025-05-13',
    precision: 'day',
    title: {
      en: 'Joint working group agreed in Islamabad',
      ru: 'В Исламабаде договорились о совместной рабочей группе',
      ur: 'اسلام آباد میں مشترکہ ورکنگ گروپ پر اتفاق',
    },
    summary: {
      en: 'The founding meeting, between Denis Nazaroof and Haroon Akhtar Khan, took place on 13 May 2025.',
      ru: 'Учредительная встреча Дениса Назарова и Харуна Ахтара Хана состоялась 13 мая 2025 года.',
      ur: 'ڈینس نزاروف اور ہارون اختر خان کا تاسیسی اجلاس 13 مئی 2025 کو ہوا۔',
    },
    body: {
      en: 'Denis Nazaroof, representative of Russia, and Haroon Akhtar Khan, Special Assistant to the Prime Minister of Pakistan for industries and production, met in Islamabad on Tuesday 13 May 2025.\n\nA joint working group was agreed. It is to draw up the plans, see to the feasibility assessments and keep the two countries in step.\n\nRussian entrepreneurs were invited to visit Pakistan and to look at steel manufacturing, infrastructure and energy. A sourced summary stands under the first meeting, JWG-1.',
      ru: 'Представитель России Денис Назаров и специальный помощник премьер-министра Пакистана по вопросам промышленности и производства Харун Ахтар Хан встретились в Исламабаде во вторник, 13 мая 2025 года.\n\nРешено образовать совместную рабочую группу. Она планирует, организует оценку осуществимости и согласует действия двух стран.\n\nРоссийских предпринимателей пригласили посетить Пакистан и присмотреться к производству стали, инфраструктуре и энергетике. Изложение со ссылками на источники размещено на странице первого заседания, JWG-1.',
      ur: 'روس کے نمائندے ڈینس نزاروف اور وزیرِ اعظم پاکستان کے معاونِ خصوصی برائے صنعت و پیداوار ہارون اختر خان نے منگل 13 مئی 2025 کو اسلام آباد میں ملاقات کی۔\n\nمشترکہ ورکنگ گروپ بنانے پر اتفاق ہوا۔ یہ گروپ منصوبہ بندی کرتا ہے، فزیبلٹی جائزوں کا انتظام کرتا ہے اور دونوں ملکوں کے درمیان رابطہ رکھتا ہے۔\n\nروسی کاروباری افراد کو دعوت دی گئی کہ وہ پاکستان آئیں اور اسٹیل سازی، بنیادی ڈھانچے اور توانائی کے شعبے دیکھیں۔ حوالوں کے ساتھ خلاصہ پہلے اجلاس JWG-1 کے صفحے پر ہے۔',
    },
    source: foundingAll,
  },
  {
    slug: 'experts-and-site-visit',
    date: '2024-11-11',
    precision: 'day',
    title: {
      en: 'Experts to meet online, then visit the site',
      ru: 'Эксперты проведут встречу по видеосвязи, затем осмотрят площадку',
      ur: 'ماہرین پہلے آن لائن ملیں گے، پھر موقع دیکھیں گے',
    },
    summary: {
      en: 'The chief minister of Sindh and ambassador Khorev agreed the order of the next steps.',
      ru: 'Главный министр провинции Синд и посол Хорев договорились о порядке следующих шагов.',
      ur: 'وزیرِ اعلیٰ سندھ اور سفیر خوریف نے اگلے اقدامات کی ترتیب طے کی۔',
    },
    body: {
      en: 'The chief minister of Sindh and ambassador Khorev agreed on an online meeting of experts, UrduPoint reported for 11 November 2024.\n\nA visit to the site was to follow the online meeting. This portal’s record holds no dates for either.',
      ru: 'Главный министр провинции Синд и посол Хорев условились о встрече экспертов по видеосвязи. Издание UrduPoint относит договорённость к 11 ноября 2024 года.\n\nЗа этой встречей должен был последовать выезд на площадку. Даты встречи и выезда в реестре портала не значатся.',
      ur: 'اردو پوائنٹ کے مطابق 11 نومبر 2024 کو وزیرِ اعلیٰ سندھ اور سفیر خوریف نے ماہرین کے آن لائن اجلاس پر اتفاق کیا۔\n\nاس کے بعد موقع کا دورہ ہونا تھا۔ دونوں کی تاریخیں اس پورٹل کے ریکارڈ میں موجود نہیں۔',
    },
    source: urduPoint,
  },
  {
    slug: 'working-groups-spoken-of',
    date: '2024-09-18',
    precision: 'day',
    title: {
      en: 'Working groups and land in Karachi under discussion',
      ru: 'Обсуждаются рабочие группы и участок в Карачи',
      ur: 'ورکنگ گروپ اور کراچی میں زمین زیرِ گفتگو',
    },
    summary: {
      en: 'The Russian deputy minister Gruzdev and the minister Rana Tanveer spoke of working groups and 700 acres.',
      ru: 'Российский заместитель министра Груздев и министр Рана Танвир говорили о рабочих группах и 700 акрах.',
      ur: 'روس کے نائب وزیر گروزدیف اور وزیر رانا تنویر نے ورکنگ گروپوں اور 700 ایکڑ کی بات کی۔',
    },
    body: {
      en: 'Dawn and Business Recorder report that on 18 September 2024 the Russian deputy minister Gruzdev and the minister Rana Tanveer spoke of working groups.\n\nLand of 700 acres in Karachi was mentioned. A report of June 2025 gives 710 acres, beside Port Qasim; the fact register keeps both figures side by side.',
      ru: 'Dawn и Business Recorder сообщают, что 18 сентября 2024 года российский заместитель министра Груздев и министр Рана Танвир говорили о рабочих группах.\n\nУпоминался участок в 700 акров в Карачи. В сообщении за июнь 2025 года названо 710 акров рядом с портом Касим; реестр фактов хранит обе цифры рядом.',
      ur: 'ڈان اور بزنس ریکارڈر کے مطابق 18 ستمبر 2024 کو روس کے نائب وزیر گروزدیف اور وزیر رانا تنویر نے ورکنگ گروپوں کی بات کی۔\n\nکراچی میں 700 ایکڑ زمین کا ذکر ہوا۔ جون 2025 کی ایک رپورٹ میں پورٹ قاسم کے پہلو میں 710 ایکڑ درج ہیں؛ حقائق کے رجسٹر میں دونوں اعداد ساتھ ساتھ رکھے گئے ہیں۔',
    },
    source: dawnAndRecorder,
  },
]
