import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { type CalendarEvent, calendarFile } from './calendar-file'

const event: CalendarEvent = {
  uid: '0190aaaa-0000-7000-8000-000000000000',
  sequence: 2,
  status: 'CONFIRMED',
  startsAt: new Date('2026-05-04T19:30:00Z'),
  endsAt: new Date('2026-05-04T21:00:00Z'),
  changedAt: new Date('2026-03-02T09:00:00Z'),
  summary: 'JWG-4: Rolling mill',
  location: 'Karachi',
  description: 'Begins: 5 May\nHost: Pakistan',
  url: 'http://localhost:3000/en/workspace/meetings/jwg-4',
}

const hostile: Record<string, string> = {
  'line ends that begin a new property': 'Title\r\nATTENDEE:mailto:evil@example.org\r\nEND:VEVENT\nX',
  'a lone carriage return': 'One\rTwo',
  'the signs of the format': 'a;b,c:d\\e\\n"f"=g',
  'five thousand letters': 'Прокат '.repeat(720).slice(0, 5000),
  'signs of four octets': '🏗️'.repeat(400),
  'text that turns its direction': 'روس \u202eexe.pdf\u202c \u2066abc\u2069',
  'signs that the format has no place for': 'a\u0000b\u0007c\u001bd\u0085e\tf',
  nothing: '',
}

test.each(Object.entries(hostile))('%s reads back as it was written', (_what, text) => {
  const [read] = readBack(
    calendarFile({
      method: 'PUBLISH',
      events: [{ ...event, summary: text, location: text, description: text }],
    }),
  )
  const asText = text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '')
  expect(read?.summary).toBe(asText)
  expect(read?.location ?? '').toBe(asText)
  expect(read?.description ?? '').toBe(asText)
})

test('whatever people type reads back as it was written, and begins no second event', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const read = readBack(calendarFile({ method: 'PUBLISH', events: [{ ...event, summary: text }] }))
      const asText = text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '')
      expect(read.map(({ summary }) => summary)).toEqual([asText])
    }),
  )
})

test('no line is longer than 75 octets, and every one ends as the format says', () => {
  const file = calendarFile({
    method: 'PUBLISH',
    events: [{ ...event, summary: hostile['signs of four octets'] ?? '' }],
  })
  const lines = file.split('\r\n')
  expect(lines.at(-1)).toBe('')
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('times stand in UTC, whatever the zone of the machine', () => {
  expect(calendarFile({ method: 'PUBLISH', events: [event] })).toContain('DTSTART:20260504T193000Z\r\n')
})

test('equal events make equal bytes, and a feed says how long a copy is good', () => {
  const feed = () =>
    calendarFile({ method: 'PUBLISH', events: [event], feed: { name: 'Meetings', minutes: 60 } })
  expect(feed()).toBe(feed())
  expect(feed()).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n')
})

test('an invitation names who sends it and who gets it, and no name reaches out of its quotes', () => {
  const name = 'Anna "A"\r\nATTENDEE:mailto:evil@example.org'
  const file = calendarFile({
    method: 'REQUEST',
    events: [event],
    invitation: { from: { name, address: 'portal@example.org' }, to: { name, address: 'anna@example.org' } },
  })
  const vevent = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')
  expect(vevent?.getAllProperties('attendee').map((one) => one.getFirstValue())).toEqual([
    'MAILTO:anna@example.org',
  ])
  expect(vevent?.getFirstPropertyValue('organizer')).toBe('mailto:portal@example.org')
})

/** As a calendar program that is none of ours understands the file. */
function readBack(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file))
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}
