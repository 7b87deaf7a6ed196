import { useLocale, useTranslations } from 'next-intl'
import { SourceLine } from '@/components/ui/source-line'
import { formatDay } from '@/i18n/format-date'
import { formatKnownDay } from '@/i18n/format-period'
import type { FigureValue } from '../figure'

/** As of when, and who reported it. */
export function FactOrigin({ of }: { of: FigureValue }) {
  const locale = useLocale()
  const t = useTranslations('ui')
  return (
    <p className="text-soft text-sm">
      <span data-as-of={of.asOf}>
        {t('asOf', { date: formatKnownDay(of.asOf, of.asOfPrecision, locale) })}
      </span>
      <span aria-hidden="true"> · </span>
      <SourceLine name={of.sourceName}>
        {of.sourceDate && of.sourceDate !== of.asOf && ` (${formatDay(of.sourceDate, locale)})`}
      </SourceLine>
    </p>
  )
}
