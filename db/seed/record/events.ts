import {
  commissionReports,
  dawnAndRecorder,
  firstProtocolReports,
  foundingAll,
  hearingReports,
  millHistories,
  profitFebruary2025,
  proPakistani,
  tassAndNews,
  urduPoint,
} from './sources'
import type { RecordEvent } from './types'

/** The time line, oldest first: what was reported, when, and by whom. */
export const events: RecordEvent[] = [
  {
    date: '1971-01-01',
    dateEnd: null,
    precision: 'month',
    title: {
      en: 'Soviet–Pakistani agreement on a steel mill',
      ru: 'Советско-пакистанское соглашение о металлургическом комбинате',
      ur: 'اسٹیل مل کے لیے سوویت پاکستان معاہدہ',
    },
    text: {
      en: 'The Soviet Union and Pakistan agree on the mill that becomes Pakistan Steel Mills.',
      ru: 'Советский Союз и Пакистан заключают соглашение о комбинате, который станет Pakistan Steel Mills.',
      ur: 'سوویت یونین اور پاکستان کے درمیان اُس مل پر معاہدہ ہوتا ہے جو بعد میں پاکستان اسٹیل ملز بنی۔',
    },
    source: millHistories,
  },
  {
    date: '1973-12-30',
    dateEnd: null,
    precision: 'day',
    title: {
      en: 'Foundation stone of Pakistan Steel Mills',
      ru: 'Закладка первого камня Pakistan Steel Mills',
      ur: 'پاکستان اسٹیل ملز کا سنگِ بنیاد',
    },
    text: {
      en: 'The foundation stone of the mill is laid.',
      ru: 'Заложен первый камень комбината.',
      ur: 'مل کا سنگِ بنیاد رکھا جاتا ہے۔',
    },
    source: millHistories,
  },
  {
    date: '1985-01-15',
    dateEnd: null,
    precision: 'day',
    title: {
      en: 'Inauguration of Pakistan Steel Mills',
      ru: 'Торжественное открытие Pakistan Steel Mills',
      ur: 'پاکستان اسٹیل ملز کا افتتاح',
    },
    text: {
      en: 'The mill is inaugurated. Its design capacity is 1.1 million tonnes a year.',
      ru: 'Состоялось торжественное открытие комбината. Его проектная мощность — 1,1 млн тонн в год.',
      ur: 'مل کا افتتاح ہوتا ہے۔ اس کی ڈیزائن گنجائش 11 لاکھ ٹن سالانہ ہے۔',
    },
    source: millHistories,
  },
  {
    date: '2015-06-01',
    dateEnd: null,
    precision: 'month',
    title: {
      en: 'The mill falls idle',
      ru: 'Комбинат остановлен',
      ur: 'مل کی پیداوار بند ہو جاتی ہے',
    },
    text: {
      en: 'Pakistan Steel Mills has been idle since this month, according to a report of February 2025.',
      ru: 'С этого месяца Pakistan Steel Mills простаивает — так говорится в сообщении за февраль 2025 года.',
      ur: 'فروری 2025 کی ایک رپورٹ کے مطابق پاکستان اسٹیل ملز میں اسی مہینے سے کام بند ہے۔',
    },
    source: profitFebruary2025,
  },
  {
    date: '2023-12-19',
    dateEnd: null,
    precision: 'day',
    title: {
      en: 'Reported: mill taken off the privatisation list',
      ru: 'Сообщение: комбинат исключён из списка на приватизацию',
      ur: 'اطلاع: مل نجکاری کی فہرست سے خارج',
    },
    text: {
      en: 'ProPakistani gives this date for the removal of Pakistan Steel Mills from the privatisation list. Reports moved both ways, and this record takes no position on how the matter stands.',
      ru: 'Издание ProPakistani относит к этому дню исключение Pakistan Steel Mills из списка на приватизацию. Сообщения об этом расходились, и портал не судит о том, как обстоит дело сейчас.',
      ur: 'پرو پاکستانی کے مطابق پاکستان اسٹیل ملز کو اس تاریخ کو نجکاری کی فہرست سے نکالا گیا۔ اس بارے میں خبریں دونوں طرح کی رہیں، اس لیے یہ ریکارڈ موجودہ صورتِ حال پر کوئی رائے نہیں دیتا۔',
    },
    source: proPakistani,
  },
  {
    date: '2024-09-18',
    dateEnd: null,
    precision: 'day',
    title: {
      en: 'Working groups and 700 acres in Karachi are spoken of',
      ru: 'Речь заходит о рабочих группах и 700 акрах в Карачи',
      ur: 'ورکنگ گروپوں اور کراچی میں 700 ایکڑ کا ذکر',
    },
    text: {
      en: 'The Russian deputy minister Gruzdev and the minister Rana Tanveer speak of working groups and of 700 acres in Karachi.',
      ru: 'Российский заместитель министра Груздев и министр Рана Танвир говорят о рабочих группах и об участке в 700 акров в Карачи.',
      ur: 'روس کے نائب وزیر گروزدیف اور وزیر رانا تنویر ورکنگ گروپوں اور کراچی میں 700 ایکڑ زمین کا ذکر کرتے ہیں۔',
    },
    source: dawnAndRecorder,
  },
  {
    date: '2024-11-11',
    dateEnd: null,
    precision: 'day',
    title: {
      en: 'Expert meeting and site visit agreed in Sindh',
      ru: 'В Синде условились о встрече экспертов и осмотре площадки',
      ur: 'سندھ میں ماہرین کے اجلاس اور موقع کے دورے پر اتفاق',
    },
    text: {
      en: 'The chief minister of Sindh and ambassador Khorev agree that experts first meet online and then visit the site.',
      ru: 'Главный министр провинции Синд и посол Хорев договариваются: сначала встреча экспертов по видеосвязи, затем выезд на площадку.',
      ur: 'وزیرِ اعلیٰ سندھ اور سفیر خوریف طے کرتے ہیں کہ پہلے ماہرین کا آن لائن اجلاس ہو گا اور پھر موقع کا دورہ۔',
    },
    source: urduPoint,
  },
  {
    date: '2025-05-13',
    dateEnd: null,
    precision: 'day',
    title: {
      en: 'Joint working group agreed in Islamabad',
      ru: 'В Исламабаде решено создать совместную рабочую группу',
      ur: 'اسلام آباد میں مشترکہ ورکنگ گروپ پر اتفاق',
    },
    text: {
      en: 'Denis Nazaroof, representative of Russia, and Haroon Akhtar Khan, Special Assistant to the Prime Minister of Pakistan, meet. It is agreed to form a joint working group.',
      ru: 'Представитель России Денис Назаров и специальный помощник премьер-министра Пакистана Харун Ахтар Хан проводят встречу. Решено образовать совместную рабочую группу.',
      ur: 'روس کے نمائندے ڈینس نزاروف اور وزیرِ اعظم پاکستان کے معاونِ خصوصی ہارون اختر خان ملاقات کرتے ہیں۔ مشترکہ ورکنگ گروپ بنانے پر اتفاق ہوتا ہے۔',
    },
    source: foundingAll,
  },
  {
    date: '2025-07-09',
    dateEnd: '2025-07-10',
    precision: 'day',
    title: {
      en: 'Preliminary feasibility study reported; talks in Moscow',
      ru: 'Сообщается о предварительном ТЭО; переговоры в Москве',
      ur: 'ابتدائی فزیبلٹی اسٹڈی کی اطلاع؛ ماسکو میں بات چیت',
    },
    text: {
      en: 'TASS reports that a preliminary feasibility study exists and that technical and commercial feasibility come next. Talks are held in Moscow with deputy prime minister Overchuk.',
      ru: 'ТАСС сообщает, что предварительное технико-экономическое обоснование имеется, а следующий шаг — техническая и коммерческая проработка. В Москве идут переговоры с заместителем председателя правительства Оверчуком.',
      ur: 'تاس کے مطابق ابتدائی فزیبلٹی اسٹڈی موجود ہے اور اگلا مرحلہ تکنیکی اور تجارتی فزیبلٹی کا ہے۔ ماسکو میں نائب وزیرِ اعظم اوورچک کے ساتھ بات چیت ہوتی ہے۔',
    },
    source: tassAndNews,
  },
  {
    date: '2025-07-11',
    dateEnd: null,
    precision: 'day',
    title: {
      en: 'First protocol on Pakistan Steel Mills',
      ru: 'Первый протокол по Pakistan Steel Mills',
      ur: 'پاکستان اسٹیل ملز پر پہلا پروٹوکول',
    },
    text: {
      en: 'A protocol on restoring and modernising Pakistan Steel Mills is concluded at the Embassy of Pakistan in Moscow by Saif Anjum, secretary for Industries and Production, and the general director of Industrial Engineering LLC.',
      ru: 'В посольстве Пакистана в Москве секретарь министерства промышленности и производства Саиф Анджум и генеральный директор Industrial Engineering LLC оформляют протокол о восстановлении и модернизации Pakistan Steel Mills.',
      ur: 'ماسکو میں پاکستان کے سفارت خانے میں سیکرٹری صنعت و پیداوار سیف انجم اور انڈسٹریل انجینئرنگ ایل ایل سی کے جنرل ڈائریکٹر کے درمیان پاکستان اسٹیل ملز کی بحالی اور جدید کاری کا پروٹوکول طے پاتا ہے۔',
    },
    source: firstProtocolReports,
  },
  {
    date: '2025-11-25',
    dateEnd: '2025-11-27',
    precision: 'day',
    title: {
      en: 'Second protocol, at the 10th Intergovernmental Commission',
      ru: 'Второй протокол — на 10-м заседании Межправительственной комиссии',
      ur: 'دسویں بین الحکومتی کمیشن میں دوسرا پروٹوکول',
    },
    text: {
      en: 'The commission meets in Islamabad under its co-chairs Awais Leghari and Sergei Tsivilev. A second protocol on Pakistan Steel Mills covers a bankable feasibility study and a framework for engineering, procurement and construction.',
      ru: 'Комиссия собирается в Исламабаде под руководством сопредседателей Аваиса Легари и Сергея Цивилёва. Второй протокол по Pakistan Steel Mills касается банковского ТЭО и рамочных условий проектирования, поставок и строительства (EPC).',
      ur: 'کمیشن کا اجلاس اسلام آباد میں شریک سربراہان اویس لغاری اور سرگئی تسیویلیف کی سربراہی میں ہوتا ہے۔ پاکستان اسٹیل ملز پر دوسرا پروٹوکول بینکوں کے لیے قابلِ قبول فزیبلٹی اسٹڈی اور ای پی سی کے فریم ورک سے متعلق ہے۔',
    },
    source: commissionReports,
  },
  {
    date: '2026-01-01',
    dateEnd: null,
    precision: 'year',
    title: {
      en: 'Early 2026: a parliamentary committee is briefed',
      ru: 'Начало 2026 года: доклад парламентскому комитету',
      ur: '2026 کا آغاز: پارلیمانی کمیٹی کو بریفنگ',
    },
    text: {
      en: 'A parliamentary committee hears that the Russian technical audit is done and that works would begin from 2027, after an EPC contract. The valuation is reported as $139 million by one account and as Rs 139 million by another.',
      ru: 'Парламентскому комитету сообщают, что российский технический аудит проведён, а работы начнутся с 2027 года, после заключения контракта EPC. Оценка в одном сообщении — 139 млн долларов США, в другом — 139 млн рупий.',
      ur: 'پارلیمانی کمیٹی کو بتایا جاتا ہے کہ روسی تکنیکی آڈٹ ہو چکا ہے اور کام 2027 سے، ای پی سی معاہدے کے بعد، شروع ہو گا۔ مالیت ایک خبر میں 139 ملین ڈالر اور دوسری میں 139 ملین روپے بتائی گئی ہے۔',
    },
    source: hearingReports,
  },
]
