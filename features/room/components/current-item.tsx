import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { LocalizedText } from '@/components/ui/localized-text'
import type { RoomItem } from '../queries/room'
import type { Times } from '../times'
import { RunningTime } from './running-time'

type Props = {
  items: readonly RoomItem[]
  times: Times
  /** Minutes foreseen for the whole meeting. */
  planned: number
  mayTurn: boolean
  isOver: boolean
}

/** What is on the table, to be read from the last row of seats. */
export function CurrentItem({ items, times, planned, mayTurn, isOver }: Props) {
  const t = useTranslations('room')
  const item = items.find(({ id }) => id === times.current?.itemId)
  const isRunning = times.current !== null
  return (
    <section aria-labelledby="now" className="rounded-md border-2 border-ink bg-raised p-5 sm:p-8">
      <p className="text-lg text-soft">{item ? t('itemNumber', { number: item.position }) : t('onTable')}</p>
      <h2 id="now" className="text-[clamp(1.75rem,1rem+3.5vw,3.75rem)]">
        {item ? (
          <LocalizedText texts={item.title} />
        ) : (
          t(isOver ? 'isOver' : isRunning ? 'break' : 'notOpened')
        )}
      </h2>
      <div className="mt-6 flex flex-wrap gap-x-12 gap-y-4">
        {item && (
          <RunningTime
            large
            label={t('time.item')}
            seconds={times.spent.get(item.id) ?? 0}
            isRunning
            limit={item.durationMinutes}
          />
        )}
        <RunningTime
          large
          label={t('time.meeting')}
          seconds={times.whole}
          isRunning={isRunning}
          limit={planned}
        />
      </div>
      {mayTurn && <NextButtons items={items} current={item} isRunning={isRunning} />}
    </section>
  )
}

function NextButtons({
  items,
  current,
  isRunning,
}: {
  items: readonly RoomItem[]
  current: RoomItem | undefined
  isRunning: boolean
}) {
  const t = useTranslations('room')
  const next = current ? items[items.indexOf(current) + 1] : isRunning ? undefined : items[0]
  return (
    <div className="mt-6 flex flex-wrap gap-3">
      {next && (
        <Button look="primary" type="submit" name="item" value={next.id}>
          {t(current ? 'turnNext' : 'open', { number: next.position })}
        </Button>
      )}
      {current && (
        <Button type="submit" name="item" value="break">
          {t('takeBreak')}
        </Button>
      )}
    </div>
  )
}
