import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import { Moment } from '@/components/ui/moment'
import { Notice } from '@/components/ui/notice'
import type { SideWords } from '@/i18n/side-words'
import type { Item } from '../queries/agenda'
import type { Schedule } from '../schedule'
import { AgendaRow } from './agenda-row'

type Props = {
  items: readonly Item[]
  schedule: Schedule
  sides: readonly SideWords[]
  /** The item that somebody is about to answer. */
  openItem: string | undefined
  /** What stands below an item: its answer, its forms, what it reviews. */
  below: (item: Item) => ReactNode
}

/** The items in their order and when the last one ends; below them what was deferred or declined. */
export function AgendaList({ items, schedule, sides, openItem, below }: Props) {
  const t = useTranslations('agenda')
  const standing = items.filter(({ id }) => schedule.slots.has(id))
  const dropped = items.filter(({ id }) => !schedule.slots.has(id))
  if (items.length === 0) return <EmptyState title={t('none')} why={t('noneWhy')} />
  return (
    <>
      <ol className="border-line border-b">
        {standing.map((item, index) => (
          <AgendaRow
            key={item.id}
            item={item}
            place={index + 1}
            slot={schedule.slots.get(item.id)}
            sides={sides}
            isOpen={item.id === openItem}
          >
            {below(item)}
          </AgendaRow>
        ))}
      </ol>
      <p className="mt-3 font-semibold">
        {t('ends')} <Moment at={schedule.endsAt} clocks={sides} />
      </p>
      {schedule.over > 0 && (
        <div className="mt-3">
          <Notice tone="warn" title={t('over', { minutes: schedule.over })}>
            {t('overWhy')}
          </Notice>
        </div>
      )}
      {dropped.length > 0 && (
        <>
          <h3 className="mt-8 mb-2">{t('dropped')}</h3>
          <ul className="border-line border-b">
            {dropped.map((item) => (
              <AgendaRow key={item.id} item={item} place={null} slot={undefined} sides={sides} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}
