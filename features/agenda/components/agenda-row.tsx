import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SideBadge, StatusBadge } from '@/components/ui/badge'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import type { Item } from '../queries/agenda'
import type { Slot } from '../schedule'
import { BothTitles } from './both-titles'
import { ItemHistory } from './item-history'
import { ItemTime } from './item-time'
import { Reason } from './reason'
import { AgendaStateBadge } from './state-badge'

type Props = {
  item: Item
  /** Null for what takes no time any more. */
  place: number | null
  slot: Slot | undefined
  sides: readonly SideWords[]
  /** Somebody is about to answer it: every word of it stands open. */
  isOpen?: boolean
  /** What can be done with it, or what belongs to it. */
  children?: ReactNode
}

/** One item of the agenda: its words, when it comes, who proposed it and where it stands. */
export function AgendaRow({ item, place, slot, sides, isOpen = false, children }: Props) {
  const t = useTranslations('agenda')
  return (
    <li
      id={`item-${item.id}`}
      className="keep-together grid grid-cols-[2rem_1fr] gap-x-3 border-line border-t py-4"
    >
      <span className="text-soft tabular-nums">{place}</span>
      <div className="grid min-w-0 gap-2">
        <div className="max-w-[65ch] [&>p:first-child]:font-semibold">
          <BothTitles {...item.title} />
        </div>
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-soft text-sm">
          {slot && <ItemTime slot={slot} clocks={sides} />}
          <span>{t('minutes', { minutes: item.minutes })}</span>
          <AgendaStateBadge state={item.state} />
          {item.kind === 'regular' && (
            <span className="flex items-center gap-2">
              {t('proposedBy')} <SideBadge code={item.proposedBy} name={nameOfSide(sides, item.proposedBy)} />
            </span>
          )}
        </p>
        {item.isLate && (
          <p className="text-sm">
            <StatusBadge tone="warn">{t('late')}</StatusBadge> <Reason reason={item.lateReason} />
          </p>
        )}
        {item.wordings.length > 0 && <ItemHistory item={item} sides={sides} isOpen={isOpen} />}
        {children}
      </div>
    </li>
  )
}
