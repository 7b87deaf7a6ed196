import { meetingSegment } from '@/features/meetings/validation'
import type { SideWords } from '@/i18n/side-words'
import { newId } from '@/lib/ids'
import type { Room } from '../queries/room'
import type { SideQuorum } from '../quorum'
import { ActForm } from './act-form'
import { PresenceColumn } from './presence-column'

type Props = {
  room: Room
  sides: readonly SideWords[]
  present: ReadonlySet<string>
  quorum: readonly SideQuorum[]
  /** The side whose comings and goings the viewer notes; null for those who only look. */
  ownSide: string | null
}

export function Presence({ room, sides, present, quorum, ownSide }: Props) {
  return (
    <div className="grid gap-8 md:grid-cols-2">
      {sides.map((side) => {
        const column = (
          <PresenceColumn
            side={side}
            members={room.delegations.find((one) => one.side === side.code)?.members ?? []}
            present={present}
            quorum={
              quorum.find((one) => one.side === side.code) ?? {
                side: side.code,
                hasHead: false,
                members: 0,
                isHeld: false,
              }
            }
            needed={room.needed}
            mayNote={side.code === ownSide}
          />
        )
        if (side.code !== ownSide) return <div key={side.code}>{column}</div>
        return (
          <ActForm key={side.code} act="attendance" meeting={meetingSegment(room.meeting)} formKey={newId()}>
            {column}
          </ActForm>
        )
      })}
    </div>
  )
}
