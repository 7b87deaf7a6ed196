import { useTranslations } from 'next-intl'
import { SideBadge, StatusBadge } from '@/components/ui/badge'
import type { Tone } from '@/components/ui/shape'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import { type DecisionStatus, isAgreed, type SideStatus } from '../policy'

const TONES: Record<DecisionStatus, Tone> = {
  open: 'calm',
  in_progress: 'active',
  done: 'good',
  overtaken: 'calm',
  withdrawn: 'calm',
}

/** Equal words of the sides make one badge; different ones stand side by side, each under its side. */
export function SideStatuses({
  reports,
  sides,
}: {
  reports: readonly SideStatus[]
  sides: readonly SideWords[]
}) {
  const [first] = reports
  if (first && isAgreed(reports)) return <Status status={first.status} />
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1">
      {reports.map(({ side, status }) => (
        <li key={side} className="flex items-center gap-2">
          <SideBadge code={side} name={nameOfSide(sides, side)} />
          <Status status={status} />
        </li>
      ))}
    </ul>
  )
}

export function Status({ status }: { status: DecisionStatus | null }) {
  const t = useTranslations('decisions')
  if (status === null) return <span className="text-soft text-sm">{t('noReport')}</span>
  return <StatusBadge tone={TONES[status]}>{t(`statuses.${status}`)}</StatusBadge>
}
