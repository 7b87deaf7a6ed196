import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { askClamd, clamdAddress, ScannerFailed } from './clamd'
import { type Manner, startClamdDouble } from './clamd-double.fixture'

/** The harmless file that every scanner takes for a virus; put together here so that no scanner stops at this source. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

const folder = mkdtempSync(join(tmpdir(), 'portal-clamd-'))
const doubles: { stop: () => Promise<void> }[] = []
afterEach(async () => {
  for (const double of doubles.splice(0)) await double.stop()
})
afterAll(() => rmSync(folder, { recursive: true }))

async function scan(content: Readable, manner: Manner = 'honest', at?: string, patience = 5000) {
  const double = await startClamdDouble(manner, at)
  doubles.push(double)
  return { verdict: await askClamd(double.url, content, patience), heard: double.heard() }
}

const pieces = (...texts: (string | Buffer)[]) => Readable.from(texts.map((text) => Buffer.from(text)))

describe.each([
  ['over TCP', undefined],
  ['over a socket of the machine', join(folder, 'clamd.sock')],
])('%s', (_name, at) => {
  test('a clean file is clean, and every byte of it was heard', async () => {
    const file = Buffer.alloc(3_000_000, 'steel ')
    const { verdict, heard } = await scan(pieces(file.subarray(0, 10), '', file.subarray(10)), 'honest', at)
    expect(verdict).toBe('clean')
    expect(heard.equals(file)).toBe(true)
  })

  test('the test virus is found, wherever it is cut', async () => {
    expect((await scan(pieces(EICAR.slice(0, 30), EICAR.slice(30)), 'honest', at)).verdict).toBe('infected')
  })
})

test('an empty file is clean', async () => {
  expect((await scan(pieces())).verdict).toBe('clean')
})

test.each<Manner>(['silent', 'crashes', 'too-large', 'nonsense', 'half-an-answer'])(
  'a scanner that is %s gives no verdict',
  async (manner) => {
    const file = pieces(Buffer.alloc(1_000_000, 'x'))
    await expect(scan(file, manner, undefined, 300)).rejects.toBeInstanceOf(ScannerFailed)
    expect(file.destroyed).toBe(true)
  },
)

test('a scanner that is not there gives no verdict', async () => {
  const double = await startClamdDouble('honest')
  await double.stop()
  await expect(askClamd(double.url, pieces('x'))).rejects.toBeInstanceOf(ScannerFailed)
})

test('a file that cannot be read gives no verdict', async () => {
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from('half')
      throw new Error('the disk broke')
    })(),
  )
  await expect(scan(broken, 'honest', undefined, 300)).rejects.toBeInstanceOf(ScannerFailed)
})

test.each([
  ['unix:/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
  ['tcp://127.0.0.1:3310', { host: '127.0.0.1', port: 3310 }],
  ['tcp://[::1]:3310', { host: '::1', port: 3310 }],
  ['http://127.0.0.1:3310', null],
  ['tcp://127.0.0.1', null],
  ['unix:clamd.ctl', null],
])('%s names %j', (url, expected) => {
  expect(clamdAddress(url)).toEqual(expected)
})
