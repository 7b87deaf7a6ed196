import { expect, test } from 'vitest'
import { readSettings } from './settings'

test('listens on loopback and trusts no proxy unless told', () => {
  expect(readSettings({}, '/app')).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    origin: 'http://localhost:3000',
    secure: false,
    trustProxy: false,
    distDir: '/app/.next',
  })
})

test('the public name comes from PUBLIC_URL alone', () => {
  const settings = readSettings({ PUBLIC_URL: 'https://jwg.example/en', PORT: '8080' }, '/app')
  expect(settings).toMatchObject({ origin: 'https://jwg.example', publicHost: 'jwg.example', secure: true })
})

test('a wrong number stops the start', () => {
  expect(() => readSettings({ PORT: 'many' }, '/app')).toThrow('"many" is not a whole number')
})
