import { Day } from '@/components/ui/day'
import { Moment } from '@/components/ui/moment'
import type { SideWords } from '@/i18n/side-words'
import { dayOf } from '../public-day'
import type { MeetingLine } from '../queries/parts'

type Props = {
  meeting: Pick<MeetingLine, 'state' | 'hostSide'>
  at: string | Date
  sides: readonly SideWords[]
}

/** On both clocks; of a meeting known from reports alone the day, since the hours were not reported. */
export function MeetingTime({ meeting, at, sides }: Props) {
  const moment = new Date(at)
  if (meeting.state !== 'historical') return <Moment at={moment} clocks={sides} />
  const host = sides.find(({ code }) => code === meeting.hostSide)
  return <Day on={dayOf(moment, host?.timeZone)} />
}
