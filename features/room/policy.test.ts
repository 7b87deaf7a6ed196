import { expect, test } from 'vitest'
import { canNoteAttendance, canTurn, canWriteRoomNote, roomStateOf } from './policy'

const meeting = {
  state: 'confirmed',
  hostSide: 'pk',
  startsAt: '2026-03-02T06:00:00Z',
  hostTimeZone: 'Asia/Karachi',
}
const during = new Date('2026-03-02T07:00:00Z')

test.each([
  ['2026-03-01T18:59:59Z', 'ahead'], // a second before midnight in Karachi
  ['2026-03-01T19:00:00Z', 'open'],
  ['2026-03-02T07:00:00Z', 'open'],
  ['2026-03-05T07:00:00Z', 'open'], // until both sides say that it was held
] as const)('at %s the room of a confirmed meeting is %s', (now, expected) => {
  expect(roomStateOf(meeting, new Date(now))).toBe(expected)
})

test.each([
  ['proposed', 'none'],
  ['countered', 'none'],
  ['postponed', 'none'],
  ['cancelled', 'none'],
  ['historical', 'none'],
  ['held', 'over'],
  ['closed', 'over'],
] as const)('the room of a %s meeting is %s', (state, expected) => {
  expect(roomStateOf({ ...meeting, state }, during)).toBe(expected)
})

test.each([
  ['pk', 'secretary', true, true],
  ['pk', 'co_chair', true, true],
  ['pk', 'delegate', false, false],
  ['pk', 'administrator', false, false],
  ['ru', 'secretary', false, true],
  ['ru', 'co_chair', false, true],
  ['ru', 'delegate', false, false],
  ['ru', 'administrator', false, false],
] as const)('%s %s turns the room: %s, notes in it: %s', (side, role, turns, notes) => {
  const viewer = { side, role }
  expect(canTurn(viewer, meeting, during)).toBe(turns)
  expect(canNoteAttendance(viewer, meeting, during)).toBe(notes)
  expect(canWriteRoomNote(viewer, meeting, during)).toBe(notes)
  const held = { ...meeting, state: 'held' }
  expect(canTurn(viewer, held, during) || canNoteAttendance(viewer, held, during)).toBe(false)
})
