import { useTranslations } from 'next-intl'
import { SideBadge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { LocalizedText } from '@/components/ui/localized-text'
import type { AgendaItem } from '@/features/meetings/queries/meetings'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import { AgendaStateBadge } from './state-badge'

/** The agenda at a glance, for the overview of its meeting. */
export function ShortAgenda({ items, sides }: { items: readonly AgendaItem[]; sides: readonly SideWords[] }) {
  const t = useTranslations('agenda')
  if (items.length === 0) return <EmptyState title={t('none')} why={t('noneWhy')} />
  return (
    <ol className="border-line border-b">
      {items.map((item) => (
        <li key={item.id} className="grid grid-cols-[2rem_1fr] gap-x-3 border-line border-t py-3">
          <span className="text-soft tabular-nums">{item.position}</span>
          <div>
            <p className="font-semibold">
              <LocalizedText texts={item.title} />
            </p>
            <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-soft text-sm">
              <AgendaStateBadge state={item.state} />
              <span className="flex items-center gap-2">
                {t('proposedBy')}{' '}
                <SideBadge code={item.proposedBy} name={nameOfSide(sides, item.proposedBy)} />
              </span>
              <span>{t('minutes', { minutes: item.durationMinutes })}</span>
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
