import { paragraphs } from '../paragraphs'
import { places } from '../places'
import type { DemoOpportunity } from './types'

/** Russian makers who look for a partner in Pakistan, of all three sectors. */
export const russianOffers: DemoOpportunity[] = [
  {
    slug: 'arc-furnace-service-partner',
    side: 'ru',
    sector: 'steel-manufacturing',
    stage: 'ready',
    place: places.chelyabinsk,
    amountMinUsd: 4_000_000,
    amountMaxUsd: 9_000_000,
    instrument: 'service-contract',
    verifiedDaysAgo: 30,
    state: 'published',
    title: {
      en: 'Maker of arc furnaces seeks a service partner in Karachi',
      ru: 'Изготовитель дуговых печей ищет сервисного партнёра в Карачи',
      ur: 'برقی قوسی بھٹیاں بنانے والے ادارے کو کراچی میں سروس شراکت دار درکار ہے',
    },
    summary: {
      en: 'A Russian equipment maker seeks a workshop in Karachi to assemble, install and maintain electric arc and ladle furnaces.',
      ru: 'Российский машиностроитель ищет в Карачи предприятие для сборки, монтажа и обслуживания дуговых печей и печей-ковшей.',
      ur: 'روسی آلات ساز ادارہ کراچی میں ایسی ورکشاپ کی تلاش میں ہے جو برقی قوسی اور لیڈل بھٹیوں کی تیاری، تنصیب اور دیکھ بھال کرے۔',
    },
    body: {
      en: paragraphs(
        'The maker supplies electric arc furnaces, ladle furnaces and their power and hydraulic systems. It wishes to place assembly, spare parts and round-the-clock service close to its customers in Pakistan.',
        'Documentation in English, a list of wear parts and a training course for fitters are ready. The service contract has been drafted and can be adapted to the law chosen by the partners.',
        'The partner should have a workshop with a crane of at least 20 tonnes, certified welders and experience with medium-voltage equipment. A joint stock of parts is financed in equal shares.',
        'Next step: the maker answers a short questionnaire of the partner and sends two engineers to see the workshop.',
      ),
      ru: paragraphs(
        'Предприятие поставляет дуговые сталеплавильные печи, печи-ковши, их силовые и гидравлические системы и намерено разместить сборку, склад запасных частей и круглосуточный сервис рядом с заказчиками в Пакистане.',
        'Документация на английском языке, перечень быстроизнашивающихся частей и курс обучения монтажников готовы. Проект сервисного договора составлен и может быть приведён в соответствие с правом, которое выберут партнёры.',
        'Партнёр должен располагать цехом с краном грузоподъёмностью не менее 20 тонн, аттестованными сварщиками и опытом работы с оборудованием среднего напряжения. Совместный склад запасных частей финансируется в равных долях.',
        'Следующий шаг: изготовитель отвечает на краткий опросный лист партнёра и направляет двух инженеров для осмотра цеха.',
      ),
      ur: paragraphs(
        'یہ ادارہ برقی قوسی بھٹیاں، لیڈل بھٹیاں اور ان کے برقی و ہائیڈرالک نظام فراہم کرتا ہے۔ وہ چاہتا ہے کہ تیاری، فاضل پرزوں کا ذخیرہ اور چوبیس گھنٹے سروس پاکستان میں اپنے خریداروں کے قریب قائم کرے۔',
        'انگریزی دستاویزات، گھسنے والے پرزوں کی فہرست اور فٹروں کا تربیتی نصاب تیار ہیں۔ سروس معاہدے کا مسودہ مرتب ہو چکا ہے اور شراکت داروں کے منتخب کردہ قانون کے مطابق ڈھالا جا سکتا ہے۔',
        'شراکت دار کے پاس کم از کم 20 ٹن کرین والی ورکشاپ، سند یافتہ ویلڈر اور درمیانی وولٹیج کے آلات کا تجربہ ہونا چاہیے۔ پرزوں کے مشترکہ ذخیرے کے اخراجات برابر حصوں میں اٹھائے جائیں گے۔',
        'اگلا قدم: ادارہ شراکت دار کے مختصر سوال نامے کا جواب دے گا اور ورکشاپ کے معائنے کے لیے دو انجینئر بھیجے گا۔',
      ),
    },
  },
  {
    slug: 'rolls-and-spare-parts-workshop',
    side: 'ru',
    sector: 'steel-manufacturing',
    stage: 'feasibility',
    place: places.magnitogorsk,
    amountMinUsd: null,
    amountMaxUsd: null,
    instrument: 'joint-venture',
    verifiedDaysAgo: 8,
    state: 'published',
    title: {
      en: 'Joint workshop for mill rolls and spare parts',
      ru: 'Совместный цех прокатных валков и запасных частей',
      ur: 'رولنگ مل کے رولرز اور فاضل پرزوں کی مشترکہ ورکشاپ',
    },
    summary: {
      en: 'A Russian roll foundry proposes a joint workshop in Pakistan for machining, hardfacing and repair of mill rolls and spares.',
      ru: 'Российский производитель валков предлагает совместный цех в Пакистане для обработки, наплавки и ремонта валков и запчастей.',
      ur: 'روسی رولر ساز ادارہ پاکستان میں رولرز اور پرزوں کی خراد کاری، سطحی سختی اور مرمت کی مشترکہ ورکشاپ تجویز کرتا ہے۔',
    },
    body: {
      en: paragraphs(
        'The foundry offers castings, drawings and process know-how; final machining, hardfacing and repair would be done in Pakistan. Rolling mills would wait days instead of months for a redressed roll.',
        'A feasibility study of the workshop has been prepared for two capacities. The investment depends on the machine tools that the local partner already owns, so no amount is stated.',
        'The local partner contributes the building, machine tools and staff. The foundry trains the staff and guarantees supplies of castings at an agreed formula price for five years.',
        'Next step: the local partner sends its list of machine tools; the foundry answers with a proposed layout.',
      ),
      ru: paragraphs(
        'Предприятие предлагает отливки, чертежи и технологию; чистовая обработка, наплавка и ремонт выполнялись бы в Пакистане. Прокатные станы ждали бы восстановленный валок дни, а не месяцы.',
        'Технико-экономическое обоснование цеха подготовлено для двух вариантов мощности. Объём вложений зависит от станков, которыми уже располагает местный партнёр, поэтому сумма не указана.',
        'Местный партнёр вносит здание, станки и персонал. Предприятие обучает персонал и в течение пяти лет гарантирует поставку отливок по согласованной формуле цены.',
        'Следующий шаг: местный партнёр направляет перечень станков, предприятие в ответ предлагает планировку цеха.',
      ),
      ur: paragraphs(
        'ادارہ ڈھلائی شدہ رولرز، نقشے اور تکنیکی مہارت پیش کرتا ہے؛ حتمی خراد کاری، سطحی سختی اور مرمت پاکستان میں ہو گی۔ یوں رولنگ ملوں کو مرمت شدہ رولر مہینوں کے بجائے دنوں میں مل سکے گا۔',
        'ورکشاپ کا مطالعۂ امکانات دو مختلف گنجائشوں کے لیے تیار کیا گیا ہے۔ سرمایہ کاری کا انحصار ان مشینوں پر ہے جو مقامی شراکت دار کے پاس پہلے سے موجود ہوں، اس لیے رقم درج نہیں کی گئی۔',
        'مقامی شراکت دار عمارت، مشینیں اور عملہ فراہم کرے گا۔ ادارہ عملے کو تربیت دے گا اور پانچ سال تک طے شدہ فارمولے کی قیمت پر ڈھلائی شدہ رولرز کی فراہمی کی ضمانت دے گا۔',
        'اگلا قدم: مقامی شراکت دار اپنی مشینوں کی فہرست بھیجے گا اور ادارہ جواب میں ورکشاپ کا مجوزہ نقشہ پیش کرے گا۔',
      ),
    },
  },
  {
    slug: 'port-crane-assembly-partner',
    side: 'ru',
    sector: 'infrastructure',
    stage: 'ready',
    place: places.petersburg,
    amountMinUsd: 6_000_000,
    amountMaxUsd: 12_000_000,
    instrument: 'joint-venture',
    verifiedDaysAgo: 40,
    state: 'published',
    title: {
      en: 'Crane builder seeks a partner for assembly in Pakistan',
      ru: 'Изготовитель кранов ищет партнёра для сборки в Пакистане',
      ur: 'کرین ساز ادارے کو پاکستان میں اسمبلی کے لیے شراکت دار درکار ہے',
    },
    summary: {
      en: 'A Russian builder of gantry and foundry cranes proposes to make steel structures locally and assemble cranes together.',
      ru: 'Российский изготовитель козловых и литейных кранов предлагает местное производство металлоконструкций и совместную сборку.',
      ur: 'گینٹری اور فاؤنڈری کرینیں بنانے والا روسی ادارہ مقامی طور پر فولادی ڈھانچے بنانے اور مشترکہ اسمبلی کی تجویز دیتا ہے۔',
    },
    body: {
      en: paragraphs(
        'The builder offers drawings, hoists, drives and control systems. Girders and legs, which are costly to ship, would be welded in Pakistan by the joint venture.',
        'Three crane types are ready for transfer, with welding procedures and load-test programmes in English.',
        'The partner is asked for a covered fabrication shop and certified welders; both sides share marketing and service in equal parts.',
        'Next step: exchange of workshop data and a sample order for one crane leg to prove the quality of welding.',
      ),
      ru: paragraphs(
        'Изготовитель предлагает чертежи, подъёмные механизмы, приводы и системы управления. Балки и опоры, дорогие в перевозке, сваривались бы в Пакистане силами совместного предприятия.',
        'К передаче готовы три типа кранов вместе с технологией сварки и программами испытаний под нагрузкой на английском языке.',
        'От партнёра требуются крытый цех металлоконструкций и аттестованные сварщики; сбыт и сервис стороны ведут в равных долях.',
        'Следующий шаг: обмен данными о цехе и пробный заказ на одну опору крана для подтверждения качества сварки.',
      ),
      ur: paragraphs(
        'ادارہ نقشے، ہوائسٹ، ڈرائیو اور کنٹرول کے نظام پیش کرتا ہے۔ شہتیر اور پائے، جن کی ترسیل مہنگی پڑتی ہے، مشترکہ منصوبے کے تحت پاکستان میں ویلڈ کیے جائیں گے۔',
        'تین اقسام کی کرینیں منتقلی کے لیے تیار ہیں؛ ان کے ویلڈنگ کے طریقے اور بوجھ کی آزمائش کے پروگرام انگریزی میں دستیاب ہیں۔',
        'شراکت دار سے چھت دار ورکشاپ اور سند یافتہ ویلڈر درکار ہیں؛ فروخت اور سروس میں دونوں فریق برابر کے شریک ہوں گے۔',
        'اگلا قدم: ورکشاپ کے کوائف کا تبادلہ اور ویلڈنگ کا معیار جانچنے کے لیے کرین کے ایک پائے کا نمونہ آرڈر۔',
      ),
    },
  },
  {
    slug: 'gas-turbine-maintenance-partner',
    side: 'ru',
    sector: 'energy',
    stage: 'ready',
    place: places.yekaterinburg,
    amountMinUsd: null,
    amountMaxUsd: null,
    instrument: 'service-contract',
    verifiedDaysAgo: 120,
    state: 'withdrawn',
    title: {
      en: 'Maintenance of industrial gas turbines: local partner sought',
      ru: 'Обслуживание промышленных газовых турбин: требуется местный партнёр',
      ur: 'صنعتی گیس ٹربائنوں کی دیکھ بھال: مقامی شراکت دار درکار',
    },
    summary: {
      en: 'A Russian turbine service company sought a workshop in Pakistan for planned maintenance. The offer has been withdrawn.',
      ru: 'Российская турбинная сервисная компания искала в Пакистане базу для плановых ремонтов. Предложение отозвано.',
      ur: 'روسی ٹربائن سروس کمپنی کو پاکستان میں معمول کی مرمت کے لیے ورکشاپ درکار تھی۔ یہ پیش کش واپس لے لی گئی ہے۔',
    },
    body: {
      en: paragraphs(
        'The company offered planned maintenance of industrial gas turbines together with a local workshop.',
        'A list of tools, a training plan and a draft contract had been prepared.',
        'The offer was withdrawn at the request of the company, which is reviewing its programme; it may return in another form.',
      ),
      ru: paragraphs(
        'Компания предлагала плановое обслуживание промышленных газовых турбин совместно с местной ремонтной базой.',
        'Были подготовлены перечень инструмента, план обучения и проект договора.',
        'Предложение отозвано по просьбе компании, которая пересматривает свою программу; оно может быть возобновлено в ином виде.',
      ),
      ur: paragraphs(
        'کمپنی نے مقامی ورکشاپ کے ساتھ مل کر صنعتی گیس ٹربائنوں کی معمول کی دیکھ بھال کی پیش کش کی تھی۔',
        'اوزاروں کی فہرست، تربیتی منصوبہ اور معاہدے کا مسودہ تیار کر لیا گیا تھا۔',
        'پیش کش کمپنی کی درخواست پر واپس لی گئی، جو اپنے پروگرام پر نظرِ ثانی کر رہی ہے؛ یہ کسی اور صورت میں دوبارہ سامنے آ سکتی ہے۔',
      ),
    },
  },
]
