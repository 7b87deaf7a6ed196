import { futureMeetings } from './meetings/future'
import { heldMeetings } from './meetings/held'
import { subGroupMeetings } from './meetings/sub-groups'
import { heldSubGroupMeetings } from './meetings/sub-groups-held'

export type { DemoMeeting } from './meetings/types'

/** Follow the founding meeting, which is real and stands elsewhere. */
export const demoMeetings = [...heldMeetings, ...futureMeetings, ...subGroupMeetings, ...heldSubGroupMeetings]
