import { useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { LocalizedText } from '@/components/ui/localized-text'
import type { RoomItem } from '../queries/room'
import type { Times } from '../times'

type Props = { items: readonly RoomItem[]; times: Times; mayTurn: boolean }

/** The agenda as the room goes through it: what was, what is, what comes. */
export function ItemList({ items, times, mayTurn }: Props) {
  const t = useTranslations('room')
  return (
    <ol className="border-line border-b">
      {items.map((item) => {
        const isCurrent = item.id === times.current?.itemId
        const spent = times.spent.get(item.id)
        return (
          <li
            key={item.id}
            aria-current={isCurrent ? 'step' : undefined}
            className="grid grid-cols-[2rem_1fr] gap-x-3 gap-y-2 border-line border-t py-3 aria-[current]:bg-sunken md:grid-cols-[2rem_1fr_auto]"
          >
            <span className="text-soft tabular-nums">{item.position}</span>
            <div>
              <p className="font-semibold">
                <LocalizedText texts={item.title} />
              </p>
              <p className="flex flex-wrap gap-x-4 text-soft text-sm">
                <StatusBadge tone={isCurrent ? 'active' : spent === undefined ? 'calm' : 'good'}>
                  {t(isCurrent ? 'state.now' : spent === undefined ? 'state.ahead' : 'state.done')}
                </StatusBadge>
                <span>{t('time.planned', { minutes: item.durationMinutes })}</span>
                {spent !== undefined && <span>{t('time.spent', { minutes: Math.round(spent / 60) })}</span>}
              </p>
            </div>
            {mayTurn && !isCurrent && (
              <div className="col-start-2 md:col-start-3">
                <Button type="submit" name="item" value={item.id}>
                  {t('turnTo', { number: item.position })}
                </Button>
              </div>
            )}
          </li>
        )
      })}
    </ol>
  )
}
