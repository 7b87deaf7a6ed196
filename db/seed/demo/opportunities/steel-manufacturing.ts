import { paragraphs } from '../paragraphs'
import { places } from '../places'
import type { DemoOpportunity } from './types'

export const steelOpportunities: DemoOpportunity[] = [
  {
    slug: 'scrap-processing-yard-port-qasim',
    side: 'pk',
    sector: 'steel-manufacturing',
    stage: 'pre-feasibility',
    place: places.portQasim,
    amountMinUsd: 18_000_000,
    amountMaxUsd: 30_000_000,
    instrument: 'joint-venture',
    verifiedDaysAgo: 12,
    state: 'published',
    title: {
      en: 'Scrap sorting and shredding yard near Port Qasim',
      ru: 'Площадка сортировки и дробления лома близ Порт-Касима',
      ur: 'پورٹ قاسم کے قریب لوہے کے اسکریپ کی چھانٹی اور کترائی کا مرکز',
    },
    summary: {
      en: 'A yard that receives imported and domestic scrap, sorts it by grade and delivers clean charge to electric furnaces in Karachi.',
      ru: 'Площадка принимает импортный и местный лом, сортирует его по сортам и поставляет чистую шихту электропечам Карачи.',
      ur: 'درآمدی اور مقامی اسکریپ وصول کرنے، اسے درجہ وار چھانٹنے اور کراچی کی برقی بھٹیوں کو صاف خام مال پہنچانے کا مرکز۔',
    },
    body: {
      en: paragraphs(
        'The offer is a stake in a joint venture that will build and run a yard for receiving, sorting, shredding and storing steel scrap. Furnace operators in the Karachi area buy mixed grades today and lose metal and electricity in melting them.',
        'A level plot with road access has been set aside for the pre-feasibility study, and a survey of scrap flows through the port has been completed. The choice of shredder and the layout of the radiation and quality control line remain open.',
        'The partner is asked to contribute equipment, operating experience and part of the working capital. The Pakistani partner contributes the lease of the plot, connection to utilities and supply agreements with local collectors.',
        'Next step: a data package is sent after an inquiry, and a visit to the plot can be arranged within a month.',
      ),
      ru: paragraphs(
        'Предлагается доля в совместном предприятии, которое построит площадку для приёмки, сортировки, дробления и хранения стального лома и будет ею управлять. Сегодня владельцы печей в районе Карачи закупают смешанный лом и теряют при его плавке металл и электроэнергию.',
        'Для предварительного технико-экономического обоснования выделен ровный участок с подъездной дорогой; обследование потоков лома через порт завершено. Тип шредера и планировка линии радиационного контроля и контроля качества пока не выбраны.',
        'От партнёра ожидаются оборудование, опыт эксплуатации и часть оборотного капитала. Пакистанский партнёр вносит право аренды участка, подключение к инженерным сетям и договоры поставки с местными заготовителями.',
        'Следующий шаг: после обращения направляется пакет данных; посещение участка может быть организовано в течение месяца.',
      ),
      ur: paragraphs(
        'اس مشترکہ منصوبے میں حصہ داری کی پیش کش کی جاتی ہے جو فولادی اسکریپ کی وصولی، چھانٹی، کترائی اور ذخیرے کا مرکز تعمیر کرے گا اور اسے چلائے گا۔ کراچی کے علاقے میں بھٹیوں کے مالکان فی الحال ملا جلا اسکریپ خریدتے ہیں، جسے پگھلانے میں دھات اور بجلی دونوں ضائع ہوتی ہیں۔',
        'ابتدائی مطالعۂ امکانات کے لیے سڑک سے متصل ایک ہموار قطعۂ اراضی مختص کیا جا چکا ہے اور بندرگاہ کے راستے اسکریپ کی آمد و رفت کا جائزہ مکمل ہے۔ کترائی کی مشین کا انتخاب اور تابکاری و معیار کی جانچ کی لائن کا نقشہ ابھی طے ہونا باقی ہے۔',
        'شراکت دار سے آلات، انتظامی تجربے اور رواں سرمائے کے ایک حصے کی توقع ہے۔ پاکستانی شراکت دار قطعۂ اراضی کا پٹہ، یوٹیلیٹی کنکشن اور مقامی فراہم کنندگان کے ساتھ ترسیل کے معاہدے فراہم کرے گا۔',
        'اگلا قدم: استفسار موصول ہونے پر معلوماتی دستاویزات ارسال کی جاتی ہیں اور ایک ماہ کے اندر مقام کا دورہ کرایا جا سکتا ہے۔',
      ),
    },
  },
  {
    slug: 'rolling-mill-bin-qasim',
    side: 'pk',
    sector: 'steel-manufacturing',
    stage: 'feasibility',
    place: places.binQasim,
    amountMinUsd: 90_000_000,
    amountMaxUsd: 140_000_000,
    instrument: 'equity',
    verifiedDaysAgo: 20,
    state: 'published',
    title: {
      en: 'Rolling mill for reinforcing bar and light sections',
      ru: 'Прокатный стан для арматуры и мелкосортного профиля',
      ur: 'سریے اور ہلکے فولادی سیکشن کی رولنگ مل',
    },
    summary: {
      en: 'Equity in a mill that rolls purchased billet into bar and light sections for builders in the south of the country.',
      ru: 'Участие в капитале стана, прокатывающего покупную заготовку в арматуру и мелкий сорт для строителей юга страны.',
      ur: 'خریدے گئے بلٹ سے سریا اور ہلکے سیکشن بنانے والی مل میں حصص، جس کی پیداوار ملک کے جنوب کی تعمیراتی صنعت کے لیے ہو گی۔',
    },
    body: {
      en: paragraphs(
        'Investors are offered equity in a rolling mill with a reheating furnace, a continuous mill train and a cooling bed. The plant starts with purchased billet and can take billet from a neighbouring steel shop later.',
        'A feasibility study covers the product mix, utilities and freight. Two of its chapters, financing and environmental impact, await the comments of the lead investor. The plot lies inside the special economic zone; the conditions of the zone should be verified with the Board of Investment.',
        'A lead investor is sought for at least one third of the equity, with a seat on the technical committee. Equipment may be contributed in kind after independent valuation.',
        'Next step: signature of a confidentiality undertaking opens the study and the preliminary quotations of equipment makers.',
      ),
      ru: paragraphs(
        'Инвесторам предлагается участие в капитале прокатного производства с нагревательной печью, непрерывной группой клетей и холодильником. На первом этапе завод работает на покупной заготовке; позднее возможна поставка заготовки из соседнего сталеплавильного цеха.',
        'Технико-экономическое обоснование охватывает сортамент, инженерное обеспечение и перевозки. Два его раздела — финансирование и воздействие на окружающую среду — ожидают замечаний ведущего инвестора. Участок находится в границах особой экономической зоны; условия зоны следует уточнять в Совете по инвестициям Пакистана.',
        'Требуется ведущий инвестор с долей не менее одной трети капитала и местом в техническом комитете. Оборудование может быть внесено в натуральной форме после независимой оценки.',
        'Следующий шаг: подписание обязательства о конфиденциальности открывает доступ к обоснованию и предварительным предложениям изготовителей оборудования.',
      ),
      ur: paragraphs(
        'سرمایہ کاروں کو ایک ایسی رولنگ مل کے حصص کی پیش کش ہے جس میں حرارتی بھٹی، مسلسل رولنگ لائن اور کولنگ بیڈ شامل ہوں گے۔ کارخانہ ابتدا میں خریدے گئے بلٹ پر چلے گا اور بعد میں قریبی فولاد ساز شعبے سے بھی بلٹ لے سکے گا۔',
        'مطالعۂ امکانات میں مصنوعات کی اقسام، یوٹیلیٹی اور باربرداری کا احاطہ کیا گیا ہے۔ اس کے دو ابواب، یعنی مالیات اور ماحولیاتی اثرات، مرکزی سرمایہ کار کی آرا کے منتظر ہیں۔ قطعۂ اراضی خصوصی اقتصادی زون کے اندر واقع ہے؛ زون کی شرائط کی تصدیق سرمایہ کاری بورڈ سے کر لی جائے۔',
        'کم از کم ایک تہائی حصص کے لیے ایک مرکزی سرمایہ کار درکار ہے، جسے تکنیکی کمیٹی میں نشست ملے گی۔ آزادانہ تخمینے کے بعد آلات کی صورت میں بھی سرمایہ شامل کیا جا سکتا ہے۔',
        'اگلا قدم: رازداری کے اقرار نامے پر دستخط کے بعد مطالعہ اور آلات ساز اداروں کی ابتدائی قیمتیں فراہم کی جاتی ہیں۔',
      ),
    },
  },
  {
    slug: 'refractories-and-lime-thatta',
    side: 'pk',
    sector: 'steel-manufacturing',
    stage: 'idea',
    place: places.thatta,
    amountMinUsd: null,
    amountMaxUsd: null,
    instrument: 'joint-venture',
    verifiedDaysAgo: 100,
    state: 'published',
    title: {
      en: 'Refractory products and metallurgical lime at Thatta',
      ru: 'Огнеупоры и металлургическая известь в Татте',
      ur: 'ٹھٹھہ میں آتش مزاحم مصنوعات اور دھات سازی کا چونا',
    },
    summary: {
      en: 'An early idea: lime kilns and a refractory shop that would serve furnaces in Karachi and replace part of the imports.',
      ru: 'Ранний замысел: известковые печи и цех огнеупоров для печей Карачи с замещением части импорта.',
      ur: 'ابتدائی تصور: چونے کی بھٹیاں اور آتش مزاحم مصنوعات کا کارخانہ، جو کراچی کی بھٹیوں کی ضرورت پوری اور درآمد کم کرے۔',
    },
    body: {
      en: paragraphs(
        'Steel furnaces consume lime and refractory bricks every day. The idea is to make both within a short truck journey of Karachi, on the limestone of the Thatta district.',
        'Geological maps and a first set of limestone samples exist. There is no land agreement, no market study and no estimate of cost; this is why no amount is stated.',
        'A partner with experience in metallurgical lime is invited to share the cost of a pre-feasibility study and to test the samples in its own laboratory.',
        'Next step: an exchange of technical questions by correspondence, then a decision on both sides whether to order the study.',
      ),
      ru: paragraphs(
        'Сталеплавильные печи ежедневно расходуют известь и огнеупорный кирпич. Замысел состоит в том, чтобы производить то и другое на известняках округа Татта, в пределах короткого автомобильного плеча от Карачи.',
        'Имеются геологические карты и первая серия проб известняка. Договорённости о земле, исследования рынка и оценки затрат нет; поэтому сумма не указана.',
        'Партнёр с опытом производства металлургической извести приглашается разделить расходы на предварительное технико-экономическое обоснование и испытать пробы в собственной лаборатории.',
        'Следующий шаг: обмен техническими вопросами по переписке, затем решение обеих сторон о заказе обоснования.',
      ),
      ur: paragraphs(
        'فولاد سازی کی بھٹیوں میں چونا اور آتش مزاحم اینٹیں روزانہ صرف ہوتی ہیں۔ تجویز یہ ہے کہ ضلع ٹھٹھہ کے چونا پتھر سے یہ دونوں اشیا کراچی سے مختصر زمینی فاصلے پر تیار کی جائیں۔',
        'ارضیاتی نقشے اور چونا پتھر کے ابتدائی نمونے موجود ہیں۔ زمین کا کوئی معاہدہ، منڈی کا جائزہ یا لاگت کا تخمینہ ابھی نہیں ہوا؛ اسی لیے رقم درج نہیں کی گئی۔',
        'دھات سازی کے چونے کا تجربہ رکھنے والے شراکت دار کو دعوت دی جاتی ہے کہ ابتدائی مطالعۂ امکانات کے اخراجات میں شریک ہو اور نمونوں کی جانچ اپنی تجربہ گاہ میں کرے۔',
        'اگلا قدم: تکنیکی سوالات پر خط و کتابت، پھر دونوں جانب سے فیصلہ کہ مطالعہ کرایا جائے یا نہیں۔',
      ),
    },
  },
  {
    slug: 'iron-ore-pelletising-chagai',
    side: 'pk',
    sector: 'steel-manufacturing',
    stage: 'pre-feasibility',
    place: places.chagai,
    amountMinUsd: 160_000_000,
    amountMaxUsd: 240_000_000,
    instrument: 'joint-venture',
    verifiedDaysAgo: 45,
    state: 'published',
    title: {
      en: 'Iron-ore concentration and pelletising, Chagai',
      ru: 'Обогащение и окомкование железной руды, Чагай',
      ur: 'چاغی میں خام لوہے کی افزودگی اور پیلٹ سازی',
    },
    summary: {
      en: 'A joint venture to concentrate local iron ore and make pellets for steelmakers in Karachi; transport is the main question.',
      ru: 'Совместное предприятие по обогащению местной руды и выпуску окатышей для сталеплавильщиков Карачи; главный вопрос — перевозка.',
      ur: 'مقامی خام لوہے کی افزودگی اور کراچی کے فولاد سازوں کے لیے پیلٹ کی تیاری کا مشترکہ منصوبہ؛ اصل سوال نقل و حمل کا ہے۔',
    },
    body: {
      en: paragraphs(
        'The proposal joins a concentrator, a pelletising plant and a loading station. It would give domestic furnaces a raw material that does not pass through a foreign market.',
        'Earlier drilling and laboratory tests have been put in one register. The pre-feasibility study must still compare rail and road haulage and confirm the supply of water, which is scarce in the district.',
        'The partner is asked to bring beneficiation technology and to carry out pilot tests on bulk samples. Mining rights remain subject to the law and the consent of the competent authorities.',
        'Next step: agreement on the sampling plan, followed by a visit of geologists of both partners.',
      ),
      ru: paragraphs(
        'Предложение объединяет обогатительную фабрику, фабрику окомкования и погрузочную станцию. Отечественные печи получили бы сырьё, не зависящее от внешнего рынка.',
        'Результаты прежнего бурения и лабораторных испытаний сведены в единый реестр. В предварительном технико-экономическом обосновании ещё предстоит сравнить железнодорожную и автомобильную перевозку и подтвердить обеспеченность водой, которой в округе мало.',
        'От партнёра ожидаются технология обогащения и полупромышленные испытания на крупнообъёмных пробах. Права на добычу регулируются законом и предоставляются с согласия компетентных органов.',
        'Следующий шаг: согласование плана отбора проб, затем поездка геологов обоих партнёров.',
      ),
      ur: paragraphs(
        'اس تجویز میں افزودگی کا کارخانہ، پیلٹ سازی کا پلانٹ اور لدائی کا اسٹیشن شامل ہیں۔ اس سے ملکی بھٹیوں کو ایسا خام مال ملے گا جو بیرونی منڈی کا محتاج نہ ہو۔',
        'پہلے کی گئی کھدائی اور تجربہ گاہی جانچ کے نتائج ایک رجسٹر میں یکجا کر دیے گئے ہیں۔ ابتدائی مطالعۂ امکانات میں ریل اور سڑک کے ذریعے باربرداری کا موازنہ اور پانی کی دستیابی کی توثیق ابھی باقی ہے، کیونکہ ضلع میں پانی کم یاب ہے۔',
        'شراکت دار سے افزودگی کی ٹیکنالوجی اور بڑے نمونوں پر آزمائشی تجربات کی توقع ہے۔ کان کنی کے حقوق قانون اور مجاز حکام کی منظوری کے تابع رہیں گے۔',
        'اگلا قدم: نمونے لینے کے منصوبے پر اتفاق، اور اس کے بعد دونوں شراکت داروں کے ماہرینِ ارضیات کا دورہ۔',
      ),
    },
  },
]
