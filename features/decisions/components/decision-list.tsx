import { useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { LocaleLink } from '@/components/ui/link'
import { LocalizedText } from '@/components/ui/localized-text'
import type { SideWords } from '@/i18n/side-words'
import { sidesDiffer } from '../policy'
import type { DecisionLine } from '../queries/decisions'
import { decisionPath } from '../validation'
import { Due } from './due'
import { SideStatuses } from './side-statuses'

type Props = {
  decisions: readonly DecisionLine[]
  sides: readonly SideWords[]
  today: string
  empty: { title: string; why: string }
}

export function DecisionList({ decisions, sides, today, empty }: Props) {
  const t = useTranslations('decisions')
  if (decisions.length === 0) return <EmptyState {...empty} />
  return (
    <ul className="border-ink border-t-2">
      {decisions.map((decision) => (
        <li
          key={decision.ref}
          className="keep-together grid gap-x-8 gap-y-2 border-line border-b py-4 md:grid-cols-[1fr_19rem]"
        >
          <div className="min-w-0">
            <LocaleLink href={decisionPath(decision.ref)} className="font-semibold">
              <bdi>{decision.ref}</bdi>
            </LocaleLink>
            <p className="max-w-[65ch]">
              <LocalizedText texts={decision.text} />
            </p>
          </div>
          <div className="grid content-start gap-1">
            <SideStatuses reports={decision.reports} sides={sides} />
            {sidesDiffer(decision.reports) && <StatusBadge tone="warn">{t('differ')}</StatusBadge>}
            <p className="text-sm">
              <span className="text-soft">{t('due')}: </span>
              <Due decision={decision} today={today} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
