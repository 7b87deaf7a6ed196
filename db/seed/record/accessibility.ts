import type { Localized, Section } from './types'

const sections: Section[] = [
  {
    key: 'aim',
    heading: { en: 'What we aim at', ru: 'К чему мы стремимся', ur: 'ہمارا ہدف' },
    paragraphs: [
      {
        en: 'The aim is level AA of the Web Content Accessibility Guidelines (WCAG) 2.2, on every page, in all three languages, in the light theme and in the dark one.',
        ru: 'Цель — уровень AA Руководства по обеспечению доступности веб-контента (WCAG) 2.2 на каждой странице, на всех трёх языках, в светлой и тёмной теме.',
        ur: 'ہدف ویب مواد کی رسائی کے رہنما اصول (WCAG) 2.2 کا درجہ AA ہے: ہر صفحے پر، تینوں زبانوں میں، روشن اور تاریک دونوں رنگوں میں۔',
      },
    ],
    figures: [],
  },
  {
    key: 'practice',
    heading: { en: 'What this means in practice', ru: 'Что это значит на деле', ur: 'عملاً اس کا مطلب' },
    paragraphs: [
      {
        en: 'The public pages work without script: to read, to filter, to sort and to page.',
        ru: 'Открытые страницы работают без скриптов: чтение, отбор, сортировка и переход по страницам.',
        ur: 'عوامی صفحات اسکرپٹ کے بغیر کام کرتے ہیں: پڑھنا، چھانٹنا، ترتیب دینا اور صفحے بدلنا۔',
      },
      {
        en: 'Everything can be reached by keyboard, and the focus can be seen. Pages have one main heading, landmarks and labelled fields; errors name the field they belong to.',
        ru: 'Всё доступно с клавиатуры, и фокус всегда виден. На странице один главный заголовок, размечены её области, у полей есть подписи; сообщение об ошибке указывает на своё поле.',
        ur: 'ہر چیز تک کی بورڈ سے پہنچا جا سکتا ہے اور فوکس نظر آتا ہے۔ ہر صفحے پر ایک مرکزی عنوان، نشان زد حصے اور نام والے خانے ہیں؛ غلطی کا پیغام اپنے خانے کا نام بتاتا ہے۔',
      },
      {
        en: 'Text can be enlarged to 400 percent. Meaning never hangs on colour alone: a side and a status are also given in letters. Pictures of data come with a table.',
        ru: 'Текст можно увеличить до 400 процентов. Смысл никогда не передаётся одним лишь цветом: сторона и состояние обозначены и словами. К диаграммам прилагается таблица.',
        ur: 'متن 400 فیصد تک بڑا کیا جا سکتا ہے۔ مطلب صرف رنگ پر منحصر نہیں: فریق اور حالت حروف میں بھی لکھے ہیں۔ اعداد کی تصویروں کے ساتھ جدول ہوتا ہے۔',
      },
      {
        en: 'The portal speaks English, Russian and Urdu; Urdu runs from right to left. A translation that is missing is shown as missing.',
        ru: 'Портал ведётся на английском, русском и урду; урду читается справа налево. Если перевода нет, об этом прямо сказано.',
        ur: 'پورٹل انگریزی، روسی اور اردو میں ہے؛ اردو دائیں سے بائیں چلتی ہے۔ جہاں ترجمہ موجود نہ ہو وہاں صاف بتایا جاتا ہے۔',
      },
    ],
    figures: [],
  },
  {
    key: 'checked',
    heading: { en: 'How it is checked', ru: 'Как это проверяется', ur: 'جانچ کیسے ہوتی ہے' },
    paragraphs: [
      {
        en: 'Automatic tests look at the pages in all languages and both themes with each change. Such tests find only a part of the barriers. No independent assessment has been made so far.',
        ru: 'При каждом изменении автоматические проверки просматривают страницы на всех языках и в обеих темах. Такие проверки находят лишь часть препятствий. Независимой оценки пока не проводилось.',
        ur: 'ہر تبدیلی پر خودکار جانچ تمام زبانوں اور دونوں رنگوں میں صفحات دیکھتی ہے۔ ایسی جانچ رکاوٹوں کا صرف ایک حصہ پکڑتی ہے۔ اب تک کوئی آزادانہ جائزہ نہیں ہوا۔',
      },
    ],
    figures: [],
  },
  {
    key: 'report',
    heading: { en: 'Report a barrier', ru: 'Сообщить о препятствии', ur: 'رکاوٹ کی اطلاع دیں' },
    paragraphs: [
      {
        en: 'If something keeps you out, tell the secretariat of either side: the address of the page, what you wanted to do, and what stood in the way. Members of the working group tell the secretary of their own side.',
        ru: 'Если что-то вам мешает, сообщите в секретариат любой из сторон: адрес страницы, что вы хотели сделать и что помешало. Участники рабочей группы обращаются к секретарю своей стороны.',
        ur: 'اگر کوئی چیز آپ کے راستے میں آئے تو کسی بھی فریق کے سیکرٹریٹ کو بتائیے: صفحے کا پتا، آپ کیا کرنا چاہتے تھے، اور کیا رکاوٹ بنی۔ ورکنگ گروپ کے ارکان اپنے فریق کے سیکرٹری کو بتائیں۔',
      },
    ],
    figures: [],
  },
]

export const accessibility = {
  title: { en: 'Accessibility', ru: 'Доступность', ur: 'رسائی' } satisfies Localized,
  lead: {
    en: 'The portal is made so that everyone can read and use it, with any device and any way of operating it.',
    ru: 'Портал устроен так, чтобы читать его и пользоваться им мог каждый — с любого устройства и любым способом управления.',
    ur: 'پورٹل اس طرح بنایا گیا ہے کہ ہر کوئی اسے کسی بھی آلے اور کسی بھی طریقے سے پڑھ اور استعمال کر سکے۔',
  } satisfies Localized,
  sections,
}
