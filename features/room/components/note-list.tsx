import { useTranslations } from 'next-intl'
import { SideBadge } from '@/components/ui/badge'
import { LocalizedText } from '@/components/ui/localized-text'
import { Moment } from '@/components/ui/moment'
import { directionOf } from '@/i18n/direction'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import type { RoomItem, RoomNote } from '../queries/room'

type Props = { items: readonly RoomItem[]; notes: readonly RoomNote[]; sides: readonly SideWords[] }

/** What was noted for the minutes, item by item, the newest first. */
export function NoteList({ items, notes, sides }: Props) {
  const t = useTranslations('room')
  if (notes.length === 0) return <p className="text-soft">{t('note.none')}</p>
  return items.map((item) => {
    const own = notes.filter(({ itemId }) => itemId === item.id)
    if (own.length === 0) return null
    return (
      <section key={item.id} className="mb-6">
        <h3 className="mb-2">
          {item.position}. <LocalizedText texts={item.title} />
        </h3>
        <ul className="grid gap-4">
          {own.map((note) => (
            <li key={note.id} data-side={note.side} className="border-side border-s-4 ps-4">
              <p className="flex flex-wrap items-center gap-x-3 text-soft text-sm">
                <SideBadge code={note.side} name={nameOfSide(sides, note.side)} />
                <LocalizedText texts={note.by} />
                <Moment at={new Date(note.at)} clocks={sides} />
              </p>
              <p
                lang={note.language}
                dir={directionOf(note.language)}
                className="authentic max-w-[65ch] whitespace-pre-line break-words"
              >
                {note.body}
              </p>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
