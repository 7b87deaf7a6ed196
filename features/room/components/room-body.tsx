import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { Notice } from '@/components/ui/notice'
import type { Viewer } from '@/features/auth/viewer'
import { meetingSegment } from '@/features/meetings/validation'
import { textFor } from '@/i18n/localized'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import { newId } from '@/lib/ids'
import { canNoteAttendance, canTurn, canWriteRoomNote, roomStateOf } from '../policy'
import { presenceOf } from '../presence'
import type { Room } from '../queries/room'
import { lackingDuring, quorumOf } from '../quorum'
import { timesOf } from '../times'
import { ActForm } from './act-form'
import { CurrentItem } from './current-item'
import { ItemList } from './item-list'
import { RoomNoteForm } from './note-form'
import { NoteList } from './note-list'
import { Presence } from './presence'
import { QuorumTable } from './quorum-table'

type Props = { viewer: Viewer; room: Room; sides: readonly SideWords[]; now: Date }

/** The room as it is at this moment, the same for everybody but for the buttons. */
export function RoomBody({ viewer, room, sides, now }: Props) {
  const t = useTranslations('room')
  const locale = useLocale()
  const { meeting, items, comings } = room
  const isOver = roomStateOf(meeting, now) === 'over'
  const until = isOver ? new Date(meeting.endsAt) : now
  const times = timesOf(room.turned, until, isOver)
  const codes = sides.map(({ code }) => code)
  const quorumAt = (present: ReadonlySet<string>) => quorumOf(codes, room.delegations, present, room.needed)
  const present = presenceOf(comings, until)
  const quorum = quorumAt(present)
  const lacking = quorum.filter(({ isHeld }) => !isHeld).map(({ side }) => nameOfSide(sides, side))
  const stretches = times.turns.flatMap((turn) => {
    const item = items.find(({ id }) => id === turn.itemId)
    return item ? [{ ...turn, item, lacking: lackingDuring(turn, comings, quorumAt) }] : []
  })
  const mayTurn = canTurn(viewer, meeting, now)
  const planned = (Date.parse(meeting.endsAt) - Date.parse(meeting.startsAt)) / 60_000
  const segment = meetingSegment(meeting)
  const agenda = (
    <>
      <CurrentItem items={items} times={times} planned={planned} mayTurn={mayTurn} isOver={isOver} />
      {!isOver && lacking.length > 0 && (
        <div className="mt-4">
          <Notice tone="bad" urgent title={t('quorum.warning', { sides: lacking.join(', ') })}>
            {t('quorum.consequence')}
          </Notice>
        </div>
      )}
      <Section id="items" title={t('items')}>
        <ItemList items={items} times={times} mayTurn={mayTurn} />
      </Section>
    </>
  )
  return (
    <>
      {mayTurn ? (
        <ActForm act="turn" meeting={segment} formKey={newId()}>
          {agenda}
        </ActForm>
      ) : (
        agenda
      )}
      <Section id="presence" title={t('presence')}>
        <Presence
          room={room}
          sides={sides}
          present={present}
          quorum={quorum}
          ownSide={canNoteAttendance(viewer, meeting, now) ? viewer.side : null}
        />
      </Section>
      <Section id="quorum" title={t('quorum.byItem')}>
        <QuorumTable stretches={stretches} sides={sides} />
      </Section>
      <Section id="notes" title={t('note.title')}>
        {canWriteRoomNote(viewer, meeting, now) && items.length > 0 && (
          <RoomNoteForm
            meeting={segment}
            formKey={newId()}
            language={locale}
            current={times.current?.itemId ?? items[0]?.id ?? ''}
            items={items.map(({ id, position, title }) => ({
              value: id,
              label: `${position}. ${textFor(title, locale)?.text ?? ''}`,
            }))}
          />
        )}
        <NoteList items={items} notes={room.notes} sides={sides} />
      </Section>
    </>
  )
}
