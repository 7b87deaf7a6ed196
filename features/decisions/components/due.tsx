import { useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/ui/badge'
import { Day } from '@/components/ui/day'
import { isOverdue, type SideStatus } from '../policy'

type Props = { decision: { dueOn: string | null; reports: readonly SideStatus[] }; today: string }

/** The day it falls due, and that it is over where a side has not closed it. */
export function Due({ decision, today }: Props) {
  const t = useTranslations('decisions')
  if (decision.dueOn === null) return <span className="text-soft">{t('noDue')}</span>
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-3">
      <Day on={decision.dueOn} />
      {isOverdue(decision, today) && <StatusBadge tone="bad">{t('overdue')}</StatusBadge>}
    </span>
  )
}
