import { expect, test } from 'vitest'
import { mailFaults, mailSettings } from './mail-settings'

const sound = {
  SMTP_URL: 'smtps://portal%40example.org:se%3Acret@mail.example.org',
  MAIL_FROM: 'portal@example.org',
}

test('without a mail server nothing is wrong and nothing is sent', () => {
  expect(mailFaults({ MAIL_FROM: 'nonsense' })).toEqual([])
  expect(mailSettings({})).toBeNull()
})

test('the address of the server says how to speak to it', () => {
  expect(mailFaults(sound)).toEqual([])
  expect(mailSettings(sound)).toEqual({
    host: 'mail.example.org',
    port: 465,
    secure: true,
    auth: { user: 'portal@example.org', pass: 'se:cret' },
    from: 'portal@example.org',
  })
  expect(mailSettings({ ...sound, SMTP_URL: 'smtp://[::1]:2525' })).toMatchObject({
    host: '::1',
    port: 2525,
    secure: false,
  })
})

test.each([
  ['SMTP_URL', 'mail.example.org'],
  ['SMTP_URL', 'http://mail.example.org'],
  ['SMTP_URL', 'smtp://'],
  ['MAIL_FROM', undefined],
  ['MAIL_FROM', 'portal'],
  ['MAIL_FROM', 'Portal <portal@example.org>'],
  ['MAIL_FROM', 'portal@example.org\r\nBcc: all@example.org'],
])('%s=%s is named', (name, value) => {
  expect(mailFaults({ ...sound, [name]: value }).join()).toContain(name)
  expect(() => mailSettings({ ...sound, [name]: value })).toThrow(name)
})
