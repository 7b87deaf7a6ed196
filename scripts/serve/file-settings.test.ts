import { expect, test } from 'vitest'
import { checkFileSettings } from './file-settings'

test.each([
  [{}],
  [{ CLAMAV_URL: 'unix:/run/clamav/clamd.ctl', STORAGE_DIR: '/srv/files' }],
  [
    {
      ...{ STORAGE_S3_URL: 'https://s3.example.org', STORAGE_S3_BUCKET: 'papers' },
      ...{ STORAGE_S3_KEY: 'a', STORAGE_S3_SECRET: 'b' },
    },
  ],
])('%j is sound', (env) => {
  expect(() => checkFileSettings(env)).not.toThrow()
})

test.each([
  [{ CLAMAV_URL: 'localhost:3310' }, 'CLAMAV_URL'],
  [{ STORAGE_S3_BUCKET: 'papers' }, 'STORAGE_S3_URL is missing'],
])('%j is named', (env, name) => {
  expect(() => checkFileSettings(env)).toThrow(name)
})
