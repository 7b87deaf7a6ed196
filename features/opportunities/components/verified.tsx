import { useLocale, useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/ui/badge'
import { isUnverified } from '@/features/opportunities/policy'
import { formatDay } from '@/i18n/format-date'
import { now } from '@/lib/clock'

/** When the side last checked the listing, and a warning where that was too long ago. `termed` where a label says what the day is. */
export function Verified({ on, termed }: { on: string; termed?: boolean }) {
  const locale = useLocale()
  const t = useTranslations('opportunities.verified')
  const day = formatDay(on, locale)
  const words = termed ? day : <span className="text-soft text-sm">{t('on', { day })}</span>
  if (!isUnverified(on, now())) return words
  return (
    <span className="inline-flex flex-wrap gap-x-3">
      {words}
      <StatusBadge tone="warn">{t('old')}</StatusBadge>
    </span>
  )
}
