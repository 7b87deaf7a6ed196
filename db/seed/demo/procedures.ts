import type { Bilingual, DemoSide } from './types'

export type DemoProcedure = Bilingual & {
  by: DemoSide
  title: Bilingual
  daysAgo: number
  /** The sides that have signed, in their order. */
  signedBy: DemoSide[]
}

export const demoProcedures: DemoProcedure[] = [
  {
    by: 'ru',
    title: { en: 'Extension of the sampling period', ru: 'Продление срока отбора проб' },
    en: 'The Sides decided to extend the period for the sampling of raw materials by thirty days.',
    ru: 'Стороны решили продлить срок отбора проб сырья на тридцать дней.',
    daysAgo: 60,
    signedBy: ['ru', 'pk'],
  },
  {
    by: 'pk',
    title: { en: 'Format of the monthly report', ru: 'Форма ежемесячного отчёта' },
    en: 'The Sides decide that both Secretariats report monthly in one common form.',
    ru: 'Стороны решают, что оба Секретариата ежемесячно отчитываются по единой форме.',
    daysAgo: 5,
    signedBy: ['pk'],
  },
]
