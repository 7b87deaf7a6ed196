import type { DemoPerson } from './types'

const industry = {
  en: 'Industry department of the Pakistani side',
  ru: 'Департамент промышленности Пакистанской Стороны',
  ur: 'پاکستانی فریق کا محکمۂ صنعت',
}
const secretariat = {
  en: 'Secretariat of the Pakistani side',
  ru: 'Секретариат Пакистанской Стороны',
  ur: 'پاکستانی فریق کا سیکرٹریٹ',
}

export const pakistaniPeople: DemoPerson[] = [
  {
    key: 'pk.cochair',
    side: 'pk',
    role: 'co_chair',
    email: 'pk.cochair@jwg.example',
    name: {
      en: 'Co-chair of the Pakistani side',
      ru: 'Сопредседатель Пакистанской Стороны',
      ur: 'پاکستانی فریق کے شریک سربراہ',
    },
    post: { en: 'Head of delegation', ru: 'Глава делегации', ur: 'سربراہِ وفد' },
    office: industry,
  },
  {
    key: 'pk.secretary',
    side: 'pk',
    role: 'secretary',
    email: 'pk.secretary@jwg.example',
    name: {
      en: 'Secretary of the Pakistani side',
      ru: 'Секретарь Пакистанской Стороны',
      ur: 'پاکستانی فریق کے سیکرٹری',
    },
    post: { en: 'Executive secretary', ru: 'Ответственный секретарь', ur: 'ایگزیکٹو سیکرٹری' },
    office: secretariat,
  },
  {
    key: 'pk.secretary2',
    side: 'pk',
    role: 'secretary',
    email: 'pk.secretary2@jwg.example',
    name: {
      en: 'Second secretary of the Pakistani side',
      ru: 'Второй секретарь Пакистанской Стороны',
      ur: 'پاکستانی فریق کے دوسرے سیکرٹری',
    },
    post: {
      en: 'Deputy executive secretary',
      ru: 'Заместитель ответственного секретаря',
      ur: 'نائب ایگزیکٹو سیکرٹری',
    },
    office: secretariat,
  },
  {
    key: 'pk.delegate',
    side: 'pk',
    role: 'delegate',
    email: 'pk.delegate@jwg.example',
    name: {
      en: 'Delegate of the Pakistani side',
      ru: 'Делегат Пакистанской Стороны',
      ur: 'پاکستانی فریق کے مندوب',
    },
    post: { en: 'Adviser on metallurgy', ru: 'Советник по металлургии', ur: 'مشیر برائے دھات سازی' },
    office: industry,
  },
  {
    key: 'pk.admin',
    side: 'pk',
    role: 'administrator',
    email: 'pk.admin@jwg.example',
    name: {
      en: 'Administrator of the Pakistani side',
      ru: 'Администратор Пакистанской Стороны',
      ur: 'پاکستانی فریق کے منتظم',
    },
    post: {
      en: 'Officer for accounts and access',
      ru: 'Специалист по учётным записям и доступу',
      ur: 'افسر برائے اکاؤنٹس و رسائی',
    },
    office: secretariat,
  },
  {
    key: 'pk.member-energy',
    side: 'pk',
    role: null,
    email: null,
    name: {
      en: 'Member for energy of the Pakistani side',
      ru: 'Член делегации Пакистанской Стороны по вопросам энергетики',
      ur: 'پاکستانی فریق کے رکن برائے توانائی',
    },
    post: { en: 'Expert on power supply', ru: 'Эксперт по электроснабжению', ur: 'ماہرِ برقی رسد' },
    office: {
      en: 'Energy department of the Pakistani side',
      ru: 'Департамент энергетики Пакистанской Стороны',
      ur: 'پاکستانی فریق کا محکمۂ توانائی',
    },
  },
  {
    key: 'pk.member-environment',
    side: 'pk',
    role: null,
    email: null,
    name: {
      en: 'Member for environment of the Pakistani side',
      ru: 'Член делегации Пакистанской Стороны по вопросам экологии',
      ur: 'پاکستانی فریق کے رکن برائے ماحولیات',
    },
    post: {
      en: 'Expert on environmental assessment',
      ru: 'Эксперт по экологической оценке',
      ur: 'ماہرِ ماحولیاتی جائزہ',
    },
    office: {
      en: 'Environment department of the Pakistani side',
      ru: 'Департамент экологии Пакистанской Стороны',
      ur: 'پاکستانی فریق کا محکمۂ ماحولیات',
    },
  },
]
