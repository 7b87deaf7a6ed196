import type { Localized } from '../types'

type BothOffices = { pk: Localized; ru: Localized }

/** Who follows a decision up: one office of each side. */
export const offices = {
  secretariats: {
    pk: {
      en: 'Secretariat of the Pakistani side',
      ru: 'Секретариат Пакистанской Стороны',
      ur: 'پاکستانی فریق کا سیکرٹریٹ',
    },
    ru: {
      en: 'Secretariat of the Russian side',
      ru: 'Секретариат Российской Стороны',
      ur: 'روسی فریق کا سیکرٹریٹ',
    },
  },
  engineering: {
    pk: {
      en: 'Technical group of the Pakistani side',
      ru: 'Техническая группа Пакистанской Стороны',
      ur: 'پاکستانی فریق کا تکنیکی گروپ',
    },
    ru: {
      en: 'Engineering group of the Russian side',
      ru: 'Инженерная группа Российской Стороны',
      ur: 'روسی فریق کا انجینئرنگ گروپ',
    },
  },
  finance: {
    pk: {
      en: 'Finance group of the Pakistani side',
      ru: 'Финансовая группа Пакистанской Стороны',
      ur: 'پاکستانی فریق کا مالیاتی گروپ',
    },
    ru: {
      en: 'Finance group of the Russian side',
      ru: 'Финансовая группа Российской Стороны',
      ur: 'روسی فریق کا مالیاتی گروپ',
    },
  },
  materials: {
    pk: {
      en: 'Raw materials group of the Pakistani side',
      ru: 'Группа по сырью Пакистанской Стороны',
      ur: 'پاکستانی فریق کا گروپ برائے خام مال',
    },
    ru: {
      en: 'Metallurgical laboratory of the Russian side',
      ru: 'Металлургическая лаборатория Российской Стороны',
      ur: 'روسی فریق کی دھات سازی تجربہ گاہ',
    },
  },
  site: {
    pk: {
      en: 'Land and utilities group of the Pakistani side',
      ru: 'Группа по землепользованию и инженерным сетям Пакистанской Стороны',
      ur: 'پاکستانی فریق کا گروپ برائے اراضی و یوٹیلیٹی',
    },
    ru: {
      en: 'Site design group of the Russian side',
      ru: 'Группа генерального плана Российской Стороны',
      ur: 'روسی فریق کا گروپ برائے نقشۂ مقام',
    },
  },
  training: {
    pk: {
      en: 'Personnel department of the Pakistani side',
      ru: 'Кадровый департамент Пакистанской Стороны',
      ur: 'پاکستانی فریق کا محکمۂ افرادی قوت',
    },
    ru: {
      en: 'Training department of the Russian side',
      ru: 'Учебный департамент Российской Стороны',
      ur: 'روسی فریق کا محکمۂ تربیت',
    },
  },
} satisfies Record<string, BothOffices>
