'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useActionState, useState } from 'react'
import { flushSync } from 'react-dom'
import { buttonLook } from '@/components/ui/button-look'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { orderAgendaAction } from '../actions'
import { carryOver, type Direction, moveBy, moveTo } from '../order'

// Nobody needs it before something can be dragged, and without script nothing can.
const DragHandle = dynamic(() => import('./drag-handle').then(({ DragHandle }) => DragHandle), { ssr: false })

export type Arranged = { id: string; title: string; language: string; isFixed: boolean }

type Props = {
  items: readonly Arranged[]
  /** Items that are off the agenda; an order holds every item. */
  rest: readonly string[]
  meetingId: string
  /** The number of the order on the screen. */
  order: number
  formKey: string
}

/**
 * The order of the items: by dragging, by buttons, and without script by the same buttons, each of which then posts.
 * When somebody was faster the order that was made stays, on top of theirs, to be saved again.
 */
export function ArrangeOrder({ items, rest, meetingId, order, formKey }: Props) {
  const t = useTranslations('agenda-forms')
  const [refused, save] = useActionState(orderAgendaAction, null)
  const [local, setLocal] = useState<readonly string[] | null>(null)
  const [said, say] = useState('')
  const standing = items.map(({ id }) => id)
  const ids = carryOver(local ?? refused?.kept.itemIds?.split(' ') ?? standing, standing)
  const fixed = items.filter(({ isFixed }) => isFixed).length
  const rows = ids.flatMap((id) => items.find((item) => item.id === id) ?? [])

  function put(item: Arranged, next: readonly string[]) {
    if (next === ids) return
    flushSync(() => setLocal(next))
    say(t('order.moved', { title: item.title, place: next.indexOf(item.id) + 1, count: next.length }))
  }

  return (
    <form action={save} className="grid gap-4">
      {refused && (
        <Notice tone="bad" urgent title={t(`refused.${refused.code}`)}>
          {t('order.kept')}
        </Notice>
      )}
      <input type="hidden" name="meetingId" value={meetingId} />
      <input type="hidden" name="order" value={order} />
      <input type="hidden" name="fixed" value={fixed} />
      <input type="hidden" name="formKey" value={formKey} />
      <input type="hidden" name="itemIds" value={[...ids, ...rest].join(' ')} />
      <ol className="border-line border-b">
        {rows.map((item, index) => (
          <li
            key={item.id}
            id={`item-${item.id}`}
            data-row
            className="grid grid-cols-[2rem_1fr] items-center gap-x-3 gap-y-1 border-line border-t bg-paper py-2 sm:grid-cols-[2rem_1fr_auto]"
          >
            <span className="text-soft tabular-nums">{index + 1}</span>
            <span className="min-w-0">
              <bdi lang={item.language} dir="ltr" className="authentic">
                {item.title}
              </bdi>
            </span>
            {item.isFixed ? (
              <span className="col-start-2 text-soft text-sm sm:col-start-3">{t('order.fixed')}</span>
            ) : (
              <span className="col-start-2 flex items-center gap-1 sm:col-start-3">
                <DragHandle onPlace={(place) => put(item, moveTo(ids, item.id, place, fixed))} />
                <Mover item={item} to="up" isLast={index === fixed} onMove={move} />
                <Mover item={item} to="down" isLast={index === rows.length - 1} onMove={move} />
              </span>
            )}
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
      <div>
        <SubmitButton look="primary" pendingLabel={t('working')} disabled={ids.join() === standing.join()}>
          {t('order.save')}
        </SubmitButton>
      </div>
    </form>
  )

  function move(item: Arranged, to: Direction) {
    put(item, moveBy(ids, item.id, to, fixed))
    const pressed = document.getElementById(`${to}-${item.id}`)
    const other = document.getElementById(`${to === 'up' ? 'down' : 'up'}-${item.id}`)
    // A row that changes its place loses the focus, and at an end its button rests.
    if (pressed?.hasAttribute('disabled')) other?.focus()
    else pressed?.focus()
  }
}

type MoverProps = {
  item: Arranged
  to: Direction
  /** There is no place further that way. */
  isLast: boolean
  onMove: (item: Arranged, to: Direction) => void
}

function Mover({ item, to, isLast, onMove }: MoverProps) {
  const t = useTranslations('agenda-forms')
  return (
    <button
      type="submit"
      id={`${to}-${item.id}`}
      name="move"
      value={`${item.id} ${to}`}
      disabled={isLast}
      aria-label={t(`order.${to}`, { title: item.title })}
      onClick={(event) => {
        event.preventDefault()
        onMove(item, to)
      }}
      className={`${buttonLook('secondary')} min-w-11`}
    >
      <span aria-hidden="true">{to === 'up' ? '↑' : '↓'}</span>
    </button>
  )
}
