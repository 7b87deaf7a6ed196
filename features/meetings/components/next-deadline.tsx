import { useTranslations } from 'next-intl'
import { LocalizedText } from '@/components/ui/localized-text'
import { Moment } from '@/components/ui/moment'
import type { SideWords } from '@/i18n/side-words'
import { type Deadline, nextDeadline } from '../deadlines'
import { DeadlineBadge } from './deadline-badge'

type Props = { deadlines: readonly Deadline[]; sides: readonly SideWords[] }

/** The clock that is always visible: what falls due next under the rules, on both clocks. Nothing where nothing does. */
export function NextDeadline({ deadlines, sides }: Props) {
  const t = useTranslations('meetings')
  const next = nextDeadline(deadlines)
  if (!next) return null
  return (
    <p className="mb-6 flex flex-wrap items-baseline gap-x-4 gap-y-1 rounded-md border border-line bg-raised px-4 py-2.5">
      <span className="font-semibold">{t('next.deadline')}</span>
      <span>
        <LocalizedText texts={next.rule.title} />
      </span>
      <Moment at={next.at} clocks={sides} />
      <DeadlineBadge state={next.state} />
    </p>
  )
}
