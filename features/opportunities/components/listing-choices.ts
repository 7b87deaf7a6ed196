import { getLocale, getTranslations } from 'next-intl/server'
import { type Texts, textFor } from '@/i18n/localized'
import { INSTRUMENTS, STAGES } from '../validation/vocabulary'
import type { ListingChoices } from './figure-fields'

/** What the selects of the form offer, in the words of the reader. */
export async function listingChoices(
  sectors: readonly { key: string; name: Texts }[],
): Promise<ListingChoices> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('opportunities')])
  return {
    sector: sectors.map(({ key, name }) => ({ value: key, label: textFor(name, locale)?.text ?? key })),
    stage: STAGES.map((stage) => ({ value: stage, label: t(`stage.${stage}`) })),
    instrument: INSTRUMENTS.map((one) => ({ value: one, label: t(`instrument.${one}`) })),
  }
}
