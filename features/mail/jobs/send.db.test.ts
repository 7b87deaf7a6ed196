import ICAL from 'ical.js'
import type pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { freePort } from '@/db/embedded/free-port'
import { aMeeting } from '@/db/factories/meetings'
import { startWorker } from '@/db/job-queue'
import { asSuperuser } from '@/db/testing/database'
import { newId } from '@/lib/ids'
import { type Received, startMailServer } from './mail-server.fixture'
import { sendDigests, sendMails } from './send'
import { mailTasks } from './tasks'

const HOSTILE = 'Mill\r\nBcc: all@example.org\r\n\r\n<script>alert(1)</script> \u202egnp.exe'
const HOSTILE_NAME = 'Anna"\r\nBcc: all@example.org <evil@example.org>,'

let server: Awaited<ReturnType<typeof startMailServer>>
let meeting: { id: string }
let ru: string
let pk: string

beforeAll(async () => {
  await asSuperuser(async (client) => {
    meeting = await aMeeting(client, { state: 'confirmed', number: 4, title: HOSTILE })
    ru = await aReader(client, 'ru', 'anna@example.org', HOSTILE_NAME)
    pk = await aReader(client, 'pk', 'bilal@example.org', 'Bilal')
  })
})

beforeEach(async () => {
  server = await startMailServer({ refuse: ['gone@example.org'] })
  Object.assign(process.env, { SMTP_URL: server.url, MAIL_FROM: 'portal@example.org' })
  await asSuperuser((client) =>
    client.query('delete from mails; delete from graphile_worker._private_jobs; delete from app.clock'),
  )
})

afterEach(() => server.stop())
afterAll(() => {
  delete process.env.SMTP_URL
  delete process.env.MAIL_FROM
})

test('a confirmation goes out in the language of the side, with the meeting as a file', async () => {
  await sendMails({ mails: [await aMail(ru, 'meeting_confirmed')] })
  const { mail, to } = only(server.received)
  expect(to).toEqual(['anna@example.org'])
  expect(mail.subject).toMatch(/^Заседание подтверждено: JWG-4: Mill/)
  expect(mail.text).toMatch(/Открытие: .*PKT · .*MSK/)
  expect(mail.text).toContain('http://localhost:3000/ru/workspace/meetings/jwg-4')

  const file =
    mail.attachments.find(({ filename }) => filename === 'meeting.ics')?.content.toString('utf8') ?? ''
  const calendar = new ICAL.Component(ICAL.parse(file))
  expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST')
  const event = calendar.getFirstSubcomponent('vevent')
  expect(event?.getFirstPropertyValue('uid')).toBe(meeting.id)
  expect(event?.getAllProperties('attendee').map((one) => one.getFirstValue())).toEqual([
    'MAILTO:anna@example.org',
  ])
})

test('a decision between meetings is named and led to, and brings no file', async () => {
  const procedure: string = await asSuperuser(async (client) => {
    const { rows } = await client.query(
      `insert into written_procedures (title, en, ru, offices, by_person, by_side)
       values ('{"en": "Survey", "ru": "Обследование"}', '[]', '[]', '{}', $1, 'ru') returning id`,
      [ru],
    )
    return rows[0].id
  })
  await sendMails({ mails: [await aMail(ru, 'procedure_proposed', { procedure, side: 'ru' })] })
  const { mail } = only(server.received)
  expect(mail.subject).toBe('Сторонам предложено решение между заседаниями: Обследование')
  expect(mail.text).toContain(`http://localhost:3000/ru/workspace/decisions/procedures/${procedure}`)
  expect(mail.attachments).toEqual([])
})

test('whatever a title or a name holds, the headers are ours', async () => {
  await sendMails({ mails: [await aMail(ru, 'motion_moved')] })
  const { mail, raw, to } = only(server.received)
  expect(to).toEqual(['anna@example.org'])
  expect(mail.headers.has('bcc')).toBe(false)
  expect(raw.split('\r\n\r\n', 1)[0]).not.toMatch(/^Bcc/im)
  expect([mail.from].flatMap((one) => one?.value ?? []).map(({ address }) => address)).toEqual([
    'portal@example.org',
  ])
  expect(
    [mail.to]
      .flat()
      .flatMap((one) => one?.value ?? [])
      .map(({ address }) => address),
  ).toEqual(['anna@example.org'])
  expect(mail.subject).not.toMatch(/[\r\n\u202e]/)
  expect(mail.text).not.toMatch(/^Bcc:/m)
  expect(mail.html).not.toContain('<script>')
  expect(mail.html).toContain('&lt;script&gt;')
})

test('a meeting that is off by the time the mail goes out is taken out of calendars', async () => {
  const called = await asSuperuser((client) => aMeeting(client, { state: 'cancelled', number: 9 }))
  await sendMails({ mails: [await aMail(pk, 'meeting_confirmed', { meeting: called.id })] })
  const file = only(server.received).mail.attachments[0]?.content.toString('utf8') ?? ''
  const calendar = new ICAL.Component(ICAL.parse(file))
  expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL')
  expect(calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('status')).toBe('CANCELLED')
})

test('of many runs at once, one sends', async () => {
  const mails = [await aMail(pk, 'meeting_postponed')]
  await Promise.all([1, 2, 3, 4, 5].map(() => sendMails({ mails })))
  await sendMails({ mails })
  expect(server.received).toHaveLength(1)
  expect(await stateOf(mails[0])).toEqual({ state: 'sent', tries: 1 })
})

test('the mails of a day come in one, at eight and not before', async () => {
  const due = '2026-03-02T03:00:00Z'
  for (const kind of ['motion_moved', 'meeting_confirmed', 'agenda_circulated'])
    await aMail(pk, kind, { meeting: meeting.id }, { at: '2026-03-01T10:00:00Z', due })
  await frozenAt('2026-03-02T02:59:59Z')
  await sendDigests()
  expect(server.received).toHaveLength(0)

  await frozenAt('2026-03-02T03:00:00Z')
  await Promise.all([sendDigests(), sendDigests()])
  const { mail } = only(server.received)
  expect(mail.subject).toBe('Joint Working Group: 3 notices')
  expect(mail.text?.match(/jwg-4/g)).toHaveLength(3)
})

test('a mailbox that the server does not know is given up at once, others go out', async () => {
  const gone = await asSuperuser((client) => aReader(client, 'pk', 'gone@example.org', 'Gone'))
  const mails = [await aMail(gone, 'motion_moved'), await aMail(pk, 'motion_moved')]
  await sendMails({ mails })
  expect(await stateOf(mails[0])).toEqual({ state: 'failed', tries: 1 })
  expect(server.received).toHaveLength(1)
})

test('who was suspended meanwhile gets nothing', async () => {
  const former = await asSuperuser((client) => aReader(client, 'pk', 'former@example.org', 'Former'))
  const mails = [await aMail(former, 'motion_moved')]
  await asSuperuser((client) =>
    client.query('update people set suspended_at = now() where id = $1', [former]),
  )
  await sendMails({ mails })
  expect([server.received.length, await stateOf(mails[0])]).toEqual([0, { state: 'failed', tries: 1 }])
})

test('without a mail server, mails are kept', async () => {
  delete process.env.SMTP_URL
  const mails = [await aMail(pk, 'motion_moved')]
  await sendMails({ mails })
  expect(await stateOf(mails[0])).toMatchObject({ state: 'kept' })
})

test('the worker tries again when the mail server was down', async () => {
  const port = await freePort()
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`
  const id = await aMail(pk, 'deadline_soon')
  const tried = new Promise<void>((done) => {
    const tasks = {
      send_mails: (payload: unknown) => mailTasks.send_mails(payload).finally(done),
    }
    stopWorker = startWorker(tasks, [])
  })
  await asSuperuser((client) =>
    client.query(
      `select graphile_worker.add_job('send_mails', json_build_object('mails', json_build_array($1::text)))`,
      [id],
    ),
  )
  await tried
  expect(await stateOf(id)).toEqual({ state: 'queued', tries: 1 })

  const later = await startMailServer({ port })
  await later.has(1)
  await stopWorker()
  expect(await stateOf(id)).toEqual({ state: 'sent', tries: 2 })
  await later.stop()
})

let stopWorker = async () => {}

function only(received: readonly Received[]) {
  const [first, ...others] = received
  if (!first || others.length > 0) throw new Error(`${received.length} mails came`)
  return first
}

async function aReader(client: pg.Client, side: string, email: string, name: string) {
  const { rows } = await client.query(
    `insert into people (side, role, name, post, office) values ($1, 'delegate', $2, '{}', '{}') returning id`,
    [side, { en: name, ru: name, ur: name }],
  )
  await client.query(`insert into credentials (person_id, email, password_hash) values ($1, $2, 'x')`, [
    rows[0].id,
    email,
  ])
  const id: string = rows[0].id
  return id
}

async function aMail(
  person: string,
  kind: string,
  about: Record<string, string> = { meeting: meeting.id },
  { at, due }: { at?: string; due?: string } = {},
) {
  const id = newId()
  await asSuperuser((client) =>
    client.query(
      `insert into mails (id, audience, person_id, kind, about, at, due_at)
       select $1, side, id, $3, $4, coalesce($5, app.now()), coalesce($6, app.now()) from people where id = $2`,
      [id, person, kind, about, at, due],
    ),
  )
  return id
}

const stateOf = (id: string | undefined) =>
  asSuperuser(
    async (client) => (await client.query('select state, tries from mails where id = $1', [id])).rows[0],
  )

const frozenAt = (moment: string) =>
  asSuperuser(async (client) => {
    await client.query('delete from app.clock')
    await client.query('insert into app.clock values ($1)', [moment])
  })
