import { Readable } from 'node:stream'
import { beforeAll, expect, test } from 'vitest'
import { ScannerFailed } from './clamd'
import { scanFile } from './scanner'

const url = 'postgres://a@localhost/b'

beforeAll(() => {
  Object.assign(process.env, {
    ...{ DATABASE_URL: url, DATABASE_PUBLIC_URL: url, DATABASE_AUTH_URL: url, DATABASE_JOBS_URL: url },
    ...{ AUTH_SECRET: 'a-secret-for-tests-only-of-32-letters', PUBLIC_URL: 'http://localhost:3000' },
  })
  delete process.env.CLAMAV_URL
})

test('without a scanner a file of the staff is let in as unscanned, and one of the public is not', async () => {
  expect(await scanFile(Readable.from(['x']), 'staff')).toBe('unscanned')
  await expect(scanFile(Readable.from(['x']), 'public')).rejects.toBeInstanceOf(ScannerFailed)
})
