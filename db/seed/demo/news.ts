import { paragraphs } from './paragraphs'
import type { DemoSide, Localized } from './types'

export type DemoNews = {
  slug: string
  /** Null for joint news, which needs the consent of both sides. */
  side: DemoSide | null
  state: 'draft' | 'in_review'
  /** Keys of people: who wrote it and which side has consented so far. */
  author: string
  consentedSides: DemoSide[]
  writtenDaysAgo: number
  title: Localized
  lead: Localized
  body: Localized
}

export const demoNews: DemoNews[] = [
  {
    slug: 'how-to-prepare-a-visit-to-karachi',
    side: 'pk',
    state: 'in_review',
    author: 'pk.secretary',
    consentedSides: [],
    writtenDaysAgo: 3,
    title: {
      en: 'How to prepare a business visit to Karachi',
      ru: 'Как подготовить деловую поездку в Карачи',
      ur: 'کراچی کے کاروباری دورے کی تیاری کیسے کی جائے',
    },
    lead: {
      en: 'The Pakistani secretariat explains the steps from a request to a programme.',
      ru: 'Секретариат Пакистанской Стороны разъясняет порядок: от обращения до программы визита.',
      ur: 'پاکستانی سیکرٹریٹ درخواست سے پروگرام تک کے مراحل بیان کرتا ہے۔',
    },
    body: {
      en: paragraphs(
        'Companies that wish to look at opportunities in steel manufacturing, infrastructure or energy may send a request through this portal. No account is needed.',
        'The secretariat checks the request, proposes dates and, after approval, issues a support letter. The programme is agreed with the visitors before they travel.',
      ),
      ru: paragraphs(
        'Компании, желающие ознакомиться с возможностями в металлургии, инфраструктуре или энергетике, могут направить запрос через портал. Учётная запись не требуется.',
        'Секретариат рассматривает запрос, предлагает сроки и после одобрения выдаёт письмо поддержки. Программа согласуется с гостями до их выезда.',
      ),
      ur: paragraphs(
        'فولاد سازی، بنیادی ڈھانچے یا توانائی میں مواقع دیکھنے کی خواہش مند کمپنیاں اس پورٹل کے ذریعے درخواست بھیج سکتی ہیں۔ اس کے لیے اکاؤنٹ بنانا ضروری نہیں۔',
        'سیکرٹریٹ درخواست کا جائزہ لیتا ہے، تاریخیں تجویز کرتا ہے اور منظوری کے بعد معاونت کا خط جاری کرتا ہے۔ پروگرام مہمانوں کی روانگی سے پہلے ان کے مشورے سے طے کیا جاتا ہے۔',
      ),
    },
  },
  {
    slug: 'training-places-for-metallurgists',
    side: 'ru',
    state: 'draft',
    author: 'ru.secretary',
    consentedSides: [],
    writtenDaysAgo: 2,
    title: {
      en: 'Training places for metallurgists: first proposals',
      ru: 'Места для обучения металлургов: первые предложения',
      ur: 'ماہرینِ دھات سازی کے لیے تربیتی نشستیں: ابتدائی تجاویز',
    },
    lead: {
      en: 'The Russian secretariat is collecting proposals of plants and universities for short courses.',
      ru: 'Секретариат Российской Стороны собирает предложения заводов и университетов о краткосрочных курсах.',
      ur: 'روسی سیکرٹریٹ مختصر نصابوں کے لیے کارخانوں اور جامعات سے تجاویز جمع کر رہا ہے۔',
    },
    body: {
      en: paragraphs(
        'The courses concern steelmaking, power supply and environmental protection. Teaching is planned in English, with a glossary in Russian and Urdu.',
        'Dates and conditions will be announced once both sides have agreed on the programme of the exchange.',
      ),
      ru: paragraphs(
        'Курсы посвящены сталеплавильному производству, электроснабжению и охране окружающей среды. Преподавание предполагается на английском языке с глоссарием на русском и урду.',
        'Сроки и условия будут объявлены после согласования программы обмена обеими Сторонами.',
      ),
      ur: paragraphs(
        'نصاب فولاد سازی، برقی رسد اور ماحول کے تحفظ سے متعلق ہوں گے۔ تدریس انگریزی میں تجویز کی گئی ہے اور روسی و اردو فرہنگ فراہم کی جائے گی۔',
        'تاریخوں اور شرائط کا اعلان اس وقت کیا جائے گا جب دونوں فریق تبادلے کے پروگرام پر متفق ہو جائیں گے۔',
      ),
    },
  },
  {
    slug: 'third-meeting-held-in-karachi',
    side: null,
    state: 'in_review',
    author: 'pk.secretary2',
    consentedSides: ['pk'],
    writtenDaysAgo: 5,
    title: {
      en: 'Joint Working Group holds its third meeting in Karachi',
      ru: 'Совместная рабочая группа провела третье заседание в Карачи',
      ur: 'مشترکہ ورکنگ گروپ کا تیسرا اجلاس کراچی میں منعقد ہوا',
    },
    lead: {
      en: 'Both sides reviewed the progress of the feasibility study; the minutes are being agreed.',
      ru: 'Стороны рассмотрели ход подготовки технико-экономического обоснования; протокол согласуется.',
      ur: 'دونوں فریقوں نے مطالعۂ امکانات کی پیش رفت کا جائزہ لیا؛ روداد پر اتفاقِ رائے کا عمل جاری ہے۔',
    },
    body: {
      en: paragraphs(
        'The meeting considered the feasibility study, the comparison of technological options, environmental questions and the participation of local suppliers. Some experts took part by video link.',
        'A public summary will appear here after both sides have signed the minutes and agreed to its release.',
      ),
      ru: paragraphs(
        'На заседании рассмотрены технико-экономическое обоснование, сравнение технологических вариантов, вопросы экологии и участие местных поставщиков. Часть экспертов участвовала по видеосвязи.',
        'Публичное резюме появится здесь после подписания протокола обеими Сторонами и их согласия на публикацию.',
      ),
      ur: paragraphs(
        'اجلاس میں مطالعۂ امکانات، ٹیکنالوجی کے متبادلات کے موازنے، ماحولیاتی امور اور مقامی فراہم کنندگان کی شرکت پر غور کیا گیا۔ بعض ماہرین نے ویڈیو رابطے کے ذریعے شرکت کی۔',
        'عوامی خلاصہ اس وقت یہاں شائع کیا جائے گا جب دونوں فریق روداد پر دستخط کر دیں گے اور اس کی اشاعت پر متفق ہو جائیں گے۔',
      ),
    },
  },
]
