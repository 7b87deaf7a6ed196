import { expect, test } from 'vitest'
import { checkOutsideSettings } from './outside-settings'

const password = 'q7Vx2mKp9LwZ'
const sound = {
  DATABASE_URL: `postgres://app:${password}@db.example/jwg`,
  DATABASE_PUBLIC_URL: `postgres://public_site:${password}@db.example/jwg`,
  DATABASE_AUTH_URL: `postgres://auth:${password}@db.example/jwg`,
  DATABASE_JOBS_URL: `postgres://jobs:${password}@db.example/jwg`,
  DATABASE_MIGRATOR_URL: `postgres://migrator:${password}@db.example/jwg`,
  AUTH_SECRET: 'pX4mD0vN8sQ2rT6yB1hJ5kL9wE3zC7uF',
  PUBLIC_URL: 'https://portal.example.org',
}

test('sound settings pass', () => {
  expect(checkOutsideSettings(sound).DATABASE_JOBS_URL).toBe(sound.DATABASE_JOBS_URL)
})

test.each(Object.keys(sound))('%s is named when it is missing', (name) => {
  expect(() => checkOutsideSettings({ ...sound, [name]: undefined })).toThrow(`${name} is missing`)
})

test.each([
  ['AUTH_SECRET', 'short', 'AUTH_SECRET is shorter than 32'],
  ['AUTH_SECRET', 'change-me-change-me-change-me-change-me', 'AUTH_SECRET begins like a well-known default'],
  ['AUTH_SECRET', 'abababababababababababababababababab', 'AUTH_SECRET repeats a few characters'],
  [
    'DATABASE_JOBS_URL',
    'postgres://jobs:weak@db.example/jwg',
    'the password in DATABASE_JOBS_URL is shorter',
  ],
  ['DATABASE_JOBS_URL', 'mysql://jobs@db.example/jwg', 'DATABASE_JOBS_URL is not a postgres:// address'],
  ['DATABASE_JOBS_URL', 'postgres://db.example/jwg', 'DATABASE_JOBS_URL names no user'],
  ['DATABASE_JOBS_URL', sound.DATABASE_URL, 'two addresses name the same user'],
  ['PUBLIC_URL', 'portal.example.org', 'PUBLIC_URL is not an origin'],
  ['PUBLIC_URL', 'https://portal.example.org/en', 'PUBLIC_URL is not an origin'],
])('%s=%s is refused with its reason', (name, value, reason) => {
  expect(() => checkOutsideSettings({ ...sound, [name]: value })).toThrow(reason)
})
