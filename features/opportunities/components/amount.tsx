import { useLocale, useTranslations } from 'next-intl'
import { formatMoney } from '@/i18n/format-number'

type Props = { amountMinUsd: number | null; amountMaxUsd: number | null }

/** A sum or a range in US dollars. A missing figure is said to be missing. */
export function Amount({ amountMinUsd, amountMaxUsd }: Props) {
  const locale = useLocale()
  const t = useTranslations('opportunities.amount')
  const notStated = useTranslations('ui')('notStated')
  const money = (dollars: number) => formatMoney(dollars, 'USD', locale)

  if (amountMinUsd === null && amountMaxUsd === null)
    return <span className="text-soft italic">{notStated}</span>
  if (amountMaxUsd === null) return <Sum>{t('from', { sum: money(amountMinUsd ?? 0) })}</Sum>
  if (amountMinUsd === null) return <Sum>{t('upTo', { sum: money(amountMaxUsd) })}</Sum>
  if (amountMinUsd === amountMaxUsd) return <Sum>{money(amountMinUsd)}</Sum>
  return <Sum>{t('range', { from: money(amountMinUsd), to: money(amountMaxUsd) })}</Sum>
}

const Sum = ({ children }: { children: string }) => <span className="tabular-nums">{children}</span>
