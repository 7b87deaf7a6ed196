import type { DemoPerson } from './types'

const industry = {
  en: 'Industry department of the Russian side',
  ru: 'Департамент промышленности Российской Стороны',
  ur: 'روسی فریق کا محکمۂ صنعت',
}
const secretariat = {
  en: 'Secretariat of the Russian side',
  ru: 'Секретариат Российской Стороны',
  ur: 'روسی فریق کا سیکرٹریٹ',
}

export const russianPeople: DemoPerson[] = [
  {
    key: 'ru.cochair',
    side: 'ru',
    role: 'co_chair',
    email: 'ru.cochair@jwg.example',
    name: {
      en: 'Co-chair of the Russian side',
      ru: 'Сопредседатель Российской Стороны',
      ur: 'روسی فریق کے شریک سربراہ',
    },
    post: { en: 'Head of delegation', ru: 'Глава делегации', ur: 'سربراہِ وفد' },
    office: industry,
  },
  {
    key: 'ru.secretary',
    side: 'ru',
    role: 'secretary',
    email: 'ru.secretary@jwg.example',
    name: {
      en: 'Secretary of the Russian side',
      ru: 'Секретарь Российской Стороны',
      ur: 'روسی فریق کے سیکرٹری',
    },
    post: { en: 'Executive secretary', ru: 'Ответственный секретарь', ur: 'ایگزیکٹو سیکرٹری' },
    office: secretariat,
  },
  {
    key: 'ru.secretary2',
    side: 'ru',
    role: 'secretary',
    email: 'ru.secretary2@jwg.example',
    name: {
      en: 'Second secretary of the Russian side',
      ru: 'Второй секретарь Российской Стороны',
      ur: 'روسی فریق کے دوسرے سیکرٹری',
    },
    post: {
      en: 'Deputy executive secretary',
      ru: 'Заместитель ответственного секретаря',
      ur: 'نائب ایگزیکٹو سیکرٹری',
    },
    office: secretariat,
  },
  {
    key: 'ru.delegate',
    side: 'ru',
    role: 'delegate',
    email: 'ru.delegate@jwg.example',
    name: { en: 'Delegate of the Russian side', ru: 'Делегат Российской Стороны', ur: 'روسی فریق کے مندوب' },
    post: { en: 'Adviser on metallurgy', ru: 'Советник по металлургии', ur: 'مشیر برائے دھات سازی' },
    office: industry,
  },
  {
    key: 'ru.admin',
    side: 'ru',
    role: 'administrator',
    email: 'ru.admin@jwg.example',
    name: {
      en: 'Administrator of the Russian side',
      ru: 'Администратор Российской Стороны',
      ur: 'روسی فریق کے منتظم',
    },
    post: {
      en: 'Officer for accounts and access',
      ru: 'Специалист по учётным записям и доступу',
      ur: 'افسر برائے اکاؤنٹس و رسائی',
    },
    office: secretariat,
  },
  {
    key: 'ru.member-engineering',
    side: 'ru',
    role: null,
    email: null,
    name: {
      en: 'Member for engineering of the Russian side',
      ru: 'Член делегации Российской Стороны по вопросам инжиниринга',
      ur: 'روسی فریق کے رکن برائے انجینئرنگ',
    },
    post: { en: 'Chief project engineer', ru: 'Главный инженер проекта', ur: 'منصوبے کے چیف انجینئر' },
    office: {
      en: 'Engineering group of the Russian side',
      ru: 'Инженерная группа Российской Стороны',
      ur: 'روسی فریق کا انجینئرنگ گروپ',
    },
  },
  {
    key: 'ru.member-finance',
    side: 'ru',
    role: null,
    email: null,
    name: {
      en: 'Member for finance of the Russian side',
      ru: 'Член делегации Российской Стороны по вопросам финансов',
      ur: 'روسی فریق کے رکن برائے مالیات',
    },
    post: {
      en: 'Expert on project finance',
      ru: 'Эксперт по проектному финансированию',
      ur: 'ماہرِ منصوبہ جاتی مالیات',
    },
    office: {
      en: 'Finance group of the Russian side',
      ru: 'Финансовая группа Российской Стороны',
      ur: 'روسی فریق کا مالیاتی گروپ',
    },
  },
]
