import { useLocale, useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/ui/badge'
import { isUnverified } from '@/features/opportunities/policy'
import { formatDay } from '@/i18n/format-date'
import { now } from '@/lib/clock'

/** When the side last checked the listing, and a warning where that was too long ago. */
export function Verified({ on }: { on: string }) {
  const locale = useLocale()
  const t = useTranslations('opportunities.verified')
  const words = t('on', { day: formatDay(on, locale) })
  if (!isUnverified(on, now())) return <span className="text-soft text-sm">{words}</span>
  return (
    <span className="inline-flex flex-wrap gap-x-3">
      <span className="text-soft text-sm">{words}</span>
      <StatusBadge tone="warn">{t('old')}</StatusBadge>
    </span>
  )
}
