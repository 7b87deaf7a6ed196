import type { Localized } from './types'

/** What a deadline or a count is reckoned from; `days` is the main one, calendar days. */
type RuleValue = { days?: number; extensionDays?: number; revisionDays?: number; members?: number }

type Rule = { key: string; title: Localized; text: Localized; value: RuleValue | null }

/** Defaults of the rules of procedure, in the order in which a meeting meets them. */
export const rules: Rule[] = [
  {
    key: 'notice',
    title: { en: 'Notice of a meeting', ru: 'Извещение о заседании', ur: 'اجلاس کی اطلاع' },
    text: {
      en: 'A meeting is announced at least 28 days before it opens.',
      ru: 'О заседании извещают не позднее чем за 28 дней до его открытия.',
      ur: 'اجلاس کی اطلاع اس کے آغاز سے کم از کم 28 دن پہلے دی جاتی ہے۔',
    },
    value: { days: 28 },
  },
  {
    key: 'agenda-requests',
    title: {
      en: 'Requests for agenda items',
      ru: 'Предложения в повестку дня',
      ur: 'ایجنڈے میں شمولیت کی درخواستیں',
    },
    text: {
      en: 'A side asks for an item, and hands in the papers for it, at least 21 days before the meeting.',
      ru: 'Сторона предлагает вопрос и передаёт материалы к нему не позднее чем за 21 день до заседания.',
      ur: 'کوئی فریق ایجنڈے کی شق کی درخواست اور اس کے کاغذات اجلاس سے کم از کم 21 دن پہلے دیتا ہے۔',
    },
    value: { days: 21 },
  },
  {
    key: 'provisional-agenda',
    title: { en: 'Provisional agenda', ru: 'Предварительная повестка дня', ur: 'عبوری ایجنڈا' },
    text: {
      en: 'The provisional agenda and its papers are circulated 15 days before the meeting.',
      ru: 'Предварительная повестка дня и материалы рассылаются за 15 дней до заседания.',
      ur: 'عبوری ایجنڈا اور اس کے کاغذات اجلاس سے 15 دن پہلے بھیجے جاتے ہیں۔',
    },
    value: { days: 15 },
  },
  {
    key: 'agenda-adoption',
    title: { en: 'Adoption of the agenda', ru: 'Утверждение повестки дня', ur: 'ایجنڈے کی منظوری' },
    text: {
      en: 'The agenda is adopted when the meeting opens. An item brought later needs the consent of the other side.',
      ru: 'Повестка дня утверждается при открытии заседания. Вопрос, предложенный позже, требует согласия другой стороны.',
      ur: 'ایجنڈا اجلاس کے آغاز پر منظور ہوتا ہے۔ بعد میں لائی گئی شق کے لیے دوسرے فریق کی رضامندی ضروری ہے۔',
    },
    value: null,
  },
  {
    key: 'delegation-lists',
    title: { en: 'Delegation lists', ru: 'Списки делегаций', ur: 'وفود کی فہرستیں' },
    text: {
      en: 'Each side notifies names, titles and capacities before the meeting. The lists are annexed to the minutes as attended.',
      ru: 'До заседания каждая сторона сообщает имена, должности и статус участников. Списки прилагаются к протоколу по фактическому присутствию.',
      ur: 'ہر فریق اجلاس سے پہلے نام، عہدے اور حیثیت بتاتا ہے۔ اصل حاضری کے مطابق فہرستیں روداد کے ساتھ منسلک کی جاتی ہیں۔',
    },
    value: null,
  },
  {
    key: 'papers',
    title: { en: 'Numbering of papers', ru: 'Нумерация материалов', ur: 'کاغذات کے نمبر' },
    text: {
      en: 'Every paper bears the number of its meeting and its own, for example JWG/2026/03/DOC-4.',
      ru: 'Каждый материал несёт номер заседания и собственный номер, например JWG/2026/03/DOC-4.',
      ur: 'ہر کاغذ پر اجلاس کا نمبر اور اس کا اپنا نمبر ہوتا ہے، مثلاً JWG/2026/03/DOC-4۔',
    },
    value: null,
  },
  {
    key: 'draft-minutes',
    title: { en: 'Draft minutes', ru: 'Проект протокола', ur: 'روداد کا مسودہ' },
    text: {
      en: 'The secretary of the host side presents the draft minutes within 15 days after the meeting.',
      ru: 'Секретарь принимающей стороны представляет проект протокола в течение 15 дней после заседания.',
      ur: 'میزبان فریق کا سیکرٹری اجلاس کے بعد 15 دن کے اندر روداد کا مسودہ پیش کرتا ہے۔',
    },
    value: { days: 15 },
  },
  {
    key: 'circulation',
    title: { en: 'Circulation', ru: 'Согласование текста', ur: 'متن کی گردش' },
    text: {
      en: 'Both sides comment for 10 days, extended once by 5 on request; a new revision leaves at least 5 days. Silence at the deadline counts as agreement, and the log says so. A text that is blocked, because its two languages do not match or a reservation is open, lapses instead. Silence never replaces a signature.',
      ru: 'Стороны дают замечания в течение 10 дней; по просьбе срок один раз продлевается на 5 дней; после новой редакции остаётся не менее 5 дней. Молчание к концу срока считается согласием, о чём делается запись в журнале. Если текст заблокирован — языковые версии расходятся или не снята оговорка, — согласование прекращается без результата. Молчание никогда не заменяет подписи.',
      ur: 'دونوں فریق 10 دن تک رائے دیتے ہیں؛ درخواست پر ایک بار 5 دن کی توسیع ہوتی ہے؛ ہر نئی نظرِ ثانی کے بعد کم از کم 5 دن ملتے ہیں۔ مقررہ وقت پر خاموشی رضامندی سمجھی جاتی ہے اور اس کا اندراج ہوتا ہے۔ جو متن رکا ہوا ہو، یعنی دونوں زبانیں مطابق نہ ہوں یا کوئی تحفظ باقی ہو، اس کی گردش بے نتیجہ ختم ہو جاتی ہے۔ خاموشی کبھی دستخط کی جگہ نہیں لیتی۔',
    },
    value: { days: 10, extensionDays: 5, revisionDays: 5 },
  },
  {
    key: 'signature',
    title: {
      en: 'Minutes agreed and signed',
      ru: 'Согласование и подписание протокола',
      ur: 'روداد پر اتفاق اور دستخط',
    },
    text: {
      en: 'The minutes are agreed and signed by both co-chairs within 28 days after the meeting.',
      ru: 'Протокол согласуется и подписывается обоими сопредседателями в течение 28 дней после заседания.',
      ur: 'اجلاس کے بعد 28 دن کے اندر روداد پر اتفاق ہوتا ہے اور دونوں شریک سربراہ دستخط کرتے ہیں۔',
    },
    value: { days: 28 },
  },
  {
    key: 'quorum',
    title: { en: 'Quorum', ru: 'Кворум', ur: 'کورم' },
    text: {
      en: 'Of each side, the co-chair or an alternate and two members must be present; this is tracked item by item, as people arrive and leave. A decision taken without a quorum becomes a statement or goes to written procedure. An alternate holds a dated written appointment by the co-chair, and signs only if it says so.',
      ru: 'От каждой стороны должны присутствовать сопредседатель или его заместитель и два члена; это проверяется по каждому вопросу, с учётом прихода и ухода участников. Решение, принятое без кворума, становится заявлением или передаётся на письменную процедуру. Заместителя назначает сопредседатель письменно, с указанием даты; подписывать он вправе, только если это прямо указано.',
      ur: 'ہر فریق کی طرف سے شریک سربراہ یا اس کا متبادل اور دو ارکان موجود ہوں؛ آمد و رفت کے مطابق ہر شق پر اس کا حساب رکھا جاتا ہے۔ کورم کے بغیر کیا گیا فیصلہ بیان بن جاتا ہے یا تحریری طریقۂ کار میں جاتا ہے۔ متبادل کا تقرر شریک سربراہ تاریخ کے ساتھ تحریری طور پر کرتا ہے، اور وہ دستخط صرف تب کرتا ہے جب تقرر میں یہ درج ہو۔',
    },
    value: { members: 2 },
  },
  {
    key: 'written-procedure',
    title: {
      en: 'Decisions between meetings',
      ru: 'Решения между заседаниями',
      ur: 'اجلاسوں کے درمیان فیصلے',
    },
    text: {
      en: 'Between meetings decisions are taken by written procedure, with the same two signatures and the same numbering.',
      ru: 'Между заседаниями решения принимаются в письменной процедуре — с теми же двумя подписями и той же нумерацией.',
      ur: 'اجلاسوں کے درمیان فیصلے تحریری طریقۂ کار سے ہوتے ہیں، انہی دو دستخطوں اور اسی نمبر شماری کے ساتھ۔',
    },
    value: null,
  },
  {
    key: 'public-summary',
    title: { en: 'Public summary', ru: 'Публичное резюме', ur: 'عوامی خلاصہ' },
    text: {
      en: 'A summary for the public is released by both sides together. It never contains a clause that has not been released.',
      ru: 'Резюме для общественности публикуют обе стороны совместно. Оно не содержит пунктов, не разрешённых к публикации.',
      ur: 'عوام کے لیے خلاصہ دونوں فریق مل کر جاری کرتے ہیں۔ اس میں کوئی ایسی شق شامل نہیں ہوتی جو جاری نہ کی گئی ہو۔',
    },
    value: null,
  },
  {
    key: 'authentic-text',
    title: { en: 'Authentic text', ru: 'Аутентичный текст', ur: 'مستند متن' },
    text: {
      en: 'Each record says which text is authentic: both, or English prevails, or Russian prevails. Other languages are courtesy translations.',
      ru: 'В каждом документе указано, какой текст аутентичен: оба, преимущество у английского или преимущество у русского. Остальные языки — справочный перевод.',
      ur: 'ہر ریکارڈ میں درج ہوتا ہے کہ کون سا متن مستند ہے: دونوں، یا انگریزی کو فوقیت، یا روسی کو فوقیت۔ باقی زبانیں سہولت کے لیے ترجمہ ہیں۔',
    },
    value: null,
  },
]
