/** The group and its sub-groups. The texts of the letters stand in the references that both sides quote. */
export const referenceBodies = [
  {
    code: 'JWG',
    position: 0,
    name: { en: 'Joint Working Group', ru: 'Совместная рабочая группа', ur: 'مشترکہ ورکنگ گروپ' },
    short_name: { en: 'Plenary', ru: 'Пленарное', ur: 'مکمل اجلاس' },
  },
  {
    code: 'JWG-T',
    position: 1,
    name: { en: 'Technical Sub-group', ru: 'Техническая подгруппа', ur: 'تکنیکی ذیلی گروپ' },
    short_name: { en: 'Technical', ru: 'Техническая', ur: 'تکنیکی' },
  },
  {
    code: 'JWG-F',
    position: 2,
    name: { en: 'Finance Sub-group', ru: 'Финансовая подгруппа', ur: 'مالیاتی ذیلی گروپ' },
    short_name: { en: 'Finance', ru: 'Финансовая', ur: 'مالیاتی' },
  },
  {
    code: 'JWG-L',
    position: 3,
    name: { en: 'Legal Sub-group', ru: 'Юридическая подгруппа', ur: 'قانونی ذیلی گروپ' },
    short_name: { en: 'Legal', ru: 'Юридическая', ur: 'قانونی' },
  },
]
