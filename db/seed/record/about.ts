import { rules } from './rules'
import type { Localized, Section } from './types'

const sections: Section[] = [
  {
    key: 'group',
    heading: { en: 'The working group', ru: 'Рабочая группа', ur: 'ورکنگ گروپ' },
    paragraphs: [
      {
        en: 'The joint working group (JWG) of Pakistan and Russia was agreed in Islamabad on 13 May 2025. Its task, as reported, is to draw up the plans, see to the feasibility assessments and keep the two countries in step, so that the Karachi steel project moves ahead without friction.',
        ru: 'О создании совместной рабочей группы (СРГ) Пакистана и России договорились в Исламабаде 13 мая 2025 года. Её задача, как сообщалось, — планировать, организовывать оценку осуществимости и согласовывать действия двух стран, чтобы Карачинский металлургический проект осуществлялся слаженно.',
        ur: 'پاکستان اور روس کے مشترکہ ورکنگ گروپ پر 13 مئی 2025 کو اسلام آباد میں اتفاق ہوا۔ خبروں کے مطابق اس کا کام منصوبہ بندی کرنا، فزیبلٹی جائزوں کا انتظام کرنا اور دونوں ملکوں میں رابطہ رکھنا ہے تاکہ کراچی اسٹیل منصوبہ ہمواری سے آگے بڑھے۔',
      },
    ],
    figures: [],
  },
  {
    key: 'sides',
    heading: { en: 'Two equal sides', ru: 'Две равные стороны', ur: 'دو برابر فریق' },
    paragraphs: [
      {
        en: 'Neither side administers the other. Nothing joint becomes final by one side’s act alone: agreeing an agenda, signing minutes, releasing a text to the public or changing a rule takes both.',
        ru: 'Ни одна сторона не управляет другой. Ничто совместное не становится окончательным по воле одной стороны: чтобы утвердить повестку дня, подписать протокол, опубликовать текст или изменить правило, нужны обе.',
        ur: 'کوئی فریق دوسرے کا منتظم نہیں۔ کوئی مشترکہ بات صرف ایک فریق کے عمل سے حتمی نہیں ہوتی: ایجنڈے کی منظوری، روداد پر دستخط، متن کا اجرا یا قاعدے کی تبدیلی، سب کے لیے دونوں درکار ہیں۔',
      },
      {
        en: 'Within a side there are a co-chair, a secretary, delegates and an administrator. The co-chair signs; the secretary prepares meetings and answers investors; delegates comment and report; the administrator looks after the accounts of that side and reads no more than a delegate.',
        ru: 'На каждой стороне есть сопредседатель, секретарь, делегаты и администратор. Сопредседатель подписывает; секретарь готовит заседания и отвечает инвесторам; делегаты дают замечания и отчитываются; администратор ведёт учётные записи своей стороны и читает не больше, чем делегат.',
        ur: 'ہر فریق میں ایک شریک سربراہ، سیکرٹری، مندوبین اور ایک منتظم ہوتا ہے۔ شریک سربراہ دستخط کرتا ہے؛ سیکرٹری اجلاس تیار کرتا اور سرمایہ کاروں کو جواب دیتا ہے؛ مندوبین رائے اور اطلاع دیتے ہیں؛ منتظم اپنے فریق کے اکاؤنٹ سنبھالتا ہے اور مندوب سے زیادہ نہیں پڑھ سکتا۔',
      },
    ],
    figures: [],
  },
  {
    key: 'record',
    heading: { en: 'The public record', ru: 'Публичная часть', ur: 'عوامی ریکارڈ' },
    paragraphs: [
      {
        en: 'What stands here about the project was gathered from press reports and official pages, up to the beginning of 2026. Each figure names its source and its date and says whether it is agreed, reported or disputed. What is invented to show how the portal works is marked as demonstration data.',
        ru: 'Сведения о проекте собраны из сообщений печати и с официальных страниц и доведены до начала 2026 года. У каждой цифры указаны источник и дата и отмечено, согласована она, сообщена или спорна. Всё, что придумано для показа работы портала, помечено как демонстрационные данные.',
        ur: 'منصوبے کے بارے میں جو کچھ یہاں ہے وہ اخباری رپورٹوں اور سرکاری صفحات سے 2026 کے آغاز تک جمع کیا گیا۔ ہر عدد کے ساتھ ماخذ اور تاریخ ہے اور یہ کہ وہ طے شدہ ہے، رپورٹ شدہ ہے یا متنازع۔ پورٹل کا کام دکھانے کے لیے جو کچھ فرضی ہے اس پر نمائشی ڈیٹا لکھا ہے۔',
      },
    ],
    figures: [],
  },
]

export const about = {
  title: {
    en: 'About the joint working group',
    ru: 'О совместной рабочей группе',
    ur: 'مشترکہ ورکنگ گروپ کے بارے میں',
  } satisfies Localized,
  lead: {
    en: 'Who meets, how decisions are made, and where the texts of this portal come from.',
    ru: 'Кто встречается, как принимаются решения и откуда взяты тексты портала.',
    ur: 'کون ملتا ہے، فیصلے کیسے ہوتے ہیں، اور اس پورٹل کے متن کہاں سے آئے۔',
  } satisfies Localized,
  sections,
  rulesTitle: {
    en: 'Rules of procedure',
    ru: 'Правила процедуры',
    ur: 'قواعدِ کار',
  } satisfies Localized,
  rulesIntro: {
    en: 'These are the default rules of the portal, modelled on published rules of bilateral bodies. No report says that the two sides have adopted them. Days are calendar days; a rule changes only when both sides agree.',
    ru: 'Это правила портала по умолчанию, составленные по образцу опубликованных правил двусторонних органов. Сообщений о том, что стороны их приняли, нет. Дни — календарные; правило меняется только с согласия обеих сторон.',
    ur: 'یہ پورٹل کے طے شدہ ابتدائی قواعد ہیں، جو دو طرفہ اداروں کے شائع شدہ قواعد کے نمونے پر بنائے گئے۔ کسی خبر میں نہیں کہ دونوں فریقوں نے انہیں منظور کیا ہے۔ دن کیلنڈر کے دن ہیں؛ قاعدہ صرف دونوں کے اتفاق سے بدلتا ہے۔',
  } satisfies Localized,
  rules,
}
