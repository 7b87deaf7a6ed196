import type { Localized, Section } from './types'

const sections: Section[] = [
  {
    key: 'reading',
    heading: { en: 'Reading', ru: 'Чтение', ur: 'مطالعہ' },
    paragraphs: [
      {
        en: 'The public pages need no account and set no cookie. The language is part of the address and is not stored. There is no analytics, no advertising, no tracking, and nothing is loaded from third parties: type, pictures and pages all come from this server.',
        ru: 'Для чтения открытых страниц не нужна учётная запись, и файлы cookie при этом не ставятся. Язык указан в адресе и нигде не запоминается. Нет ни аналитики, ни рекламы, ни слежения, и ничто не загружается со сторонних сайтов: шрифты, изображения и страницы приходят с этого сервера.',
        ur: 'عوامی صفحات کے لیے اکاؤنٹ درکار نہیں اور وہ کوئی کوکی نہیں رکھتے۔ زبان پتے کا حصہ ہے اور محفوظ نہیں کی جاتی۔ نہ تجزیاتی نگرانی ہے، نہ اشتہار، نہ تعاقب، اور کچھ بھی کسی تیسرے فریق سے نہیں آتا: حروف، تصویریں اور صفحات سب اسی سرور سے آتے ہیں۔',
      },
    ],
    figures: [],
  },
  {
    key: 'cookies',
    heading: { en: 'Cookies', ru: 'Файлы cookie', ur: 'کوکیز' },
    paragraphs: [
      {
        en: 'Only signing in uses cookies: those that carry the session and protect the sign-in form. The session cookie holds a random number; the portal keeps no more than a hash of it. Signing out ends the session at once.',
        ru: 'Файлы cookie нужны только для входа: они несут сеанс и защищают форму входа. В сеансовом файле — случайное число; портал хранит лишь его хеш. Выход сразу завершает сеанс.',
        ur: 'کوکیز صرف داخلے کے لیے ہیں: وہ جو سیشن رکھتی اور داخلے کے فارم کی حفاظت کرتی ہیں۔ سیشن کی کوکی میں ایک بے ترتیب عدد ہوتا ہے؛ پورٹل اس کا صرف ہیش رکھتا ہے۔ باہر نکلتے ہی سیشن ختم ہو جاتا ہے۔',
      },
    ],
    figures: [],
  },
  {
    key: 'accounts',
    heading: { en: 'Accounts', ru: 'Учётные записи', ur: 'اکاؤنٹ' },
    paragraphs: [
      {
        en: 'Accounts exist for members of the working group alone. An account holds a name, an e-mail address, the side, the role, and the password in a form from which it cannot be read back. It also shows its holder the sessions that are open, and lets the holder end them.',
        ru: 'Учётные записи есть только у участников рабочей группы. В записи хранятся имя, адрес электронной почты, сторона, роль и пароль в виде, из которого его нельзя восстановить. Владелец видит свои открытые сеансы и может их завершить.',
        ur: 'اکاؤنٹ صرف ورکنگ گروپ کے ارکان کے ہیں۔ اکاؤنٹ میں نام، ای میل پتا، فریق، کردار اور پاس ورڈ ایسی صورت میں ہوتا ہے جس سے اسے دوبارہ پڑھا نہیں جا سکتا۔ صاحبِ اکاؤنٹ اپنے کھلے سیشن دیکھ سکتا اور انہیں ختم کر سکتا ہے۔',
      },
      {
        en: 'What is one side’s own, such as its notes on a meeting, is not shown to the other side. The database itself enforces this, not only the pages.',
        ru: 'То, что принадлежит одной стороне, например её заметки о заседании, другой стороне не показывается. Это обеспечивает сама база данных, а не только страницы.',
        ur: 'جو ایک فریق کا اپنا ہے، جیسے اجلاس پر اس کے نوٹ، وہ دوسرے فریق کو نہیں دکھایا جاتا۔ اس کی پابندی خود ڈیٹابیس کراتا ہے، صرف صفحات نہیں۔',
      },
    ],
    figures: [],
  },
  {
    key: 'audit',
    heading: { en: 'The audit log', ru: 'Журнал действий', ur: 'کارروائی کا اندراج' },
    paragraphs: [
      {
        en: 'Every change is entered in a log: who, for which side, what and when. Entries can be neither altered nor deleted, because the record of two states depends on them.',
        ru: 'Каждое изменение вносится в журнал: кто, от какой стороны, что и когда сделал. Записи нельзя ни изменить, ни удалить: на них держится достоверность общего архива двух государств.',
        ur: 'ہر تبدیلی کا اندراج ہوتا ہے: کس نے، کس فریق کی طرف سے، کیا اور کب کیا۔ اندراج نہ بدلا جا سکتا ہے نہ مٹایا جا سکتا ہے، کیونکہ دو ریاستوں کا ریکارڈ اسی پر قائم ہے۔',
      },
    ],
    figures: [],
  },
  {
    key: 'logs',
    heading: { en: 'Server logs', ru: 'Журналы сервера', ur: 'سرور کے لاگ' },
    paragraphs: [
      {
        en: 'The server writes technical logs to find faults. They contain no cookies, no passwords and no text of notes. To stop passwords from being guessed, attempts to sign in are counted for each account and each network address.',
        ru: 'Сервер ведёт технические журналы, чтобы находить неполадки. В них нет ни файлов cookie, ни паролей, ни текста заметок. Чтобы пароли нельзя было подобрать, попытки входа подсчитываются по учётной записи и по сетевому адресу.',
        ur: 'سرور خرابی ڈھونڈنے کے لیے تکنیکی لاگ لکھتا ہے۔ ان میں کوکیز، پاس ورڈ یا نوٹ کا متن نہیں ہوتا۔ پاس ورڈ کا اندازہ لگانے سے روکنے کے لیے داخلے کی کوششیں ہر اکاؤنٹ اور ہر نیٹ ورک پتے کے حساب سے گنی جاتی ہیں۔',
      },
    ],
    figures: [],
  },
  {
    key: 'questions',
    heading: { en: 'Questions', ru: 'Вопросы', ur: 'سوالات' },
    paragraphs: [
      {
        en: 'Members of the working group turn to the administrator of their own side to have account data corrected. Anyone else may ask the secretariat of either side.',
        ru: 'Чтобы исправить данные учётной записи, участник рабочей группы обращается к администратору своей стороны. Все остальные могут обратиться в секретариат любой из сторон.',
        ur: 'ورکنگ گروپ کے ارکان اکاؤنٹ کی معلومات درست کرانے کے لیے اپنے فریق کے منتظم سے رجوع کریں۔ باقی سب کسی بھی فریق کے سیکرٹریٹ سے پوچھ سکتے ہیں۔',
      },
    ],
    figures: [],
  },
]

export const privacy = {
  title: { en: 'Privacy', ru: 'Конфиденциальность', ur: 'رازداری' } satisfies Localized,
  lead: {
    en: 'What this portal keeps about people, why, and what it does not keep.',
    ru: 'Что портал хранит о людях, зачем — и чего не хранит.',
    ur: 'یہ پورٹل لوگوں کے بارے میں کیا رکھتا ہے، کیوں، اور کیا نہیں رکھتا۔',
  } satisfies Localized,
  sections,
}
