import { describe, expect, test } from 'vitest'
import { isBelow } from './floors.mjs'
import * as house from './house.mjs'
import { argumentNames, messagesAreComplete } from './messages.mjs'
import { countPlaywright } from './playwright.mjs'
import { atLeastOneFailureIf, countVitest } from './vitest.mjs'

const one = (path: string, text: string) => [{ path, text }]

describe('each house rule finds what it is for, and nothing else', () => {
  test.each([
    [
      'a host in the lock file',
      house.lockFileNamesNoHost,
      'package-lock.json',
      '"resolved": "x"',
      '"version": "1"',
    ],
    ['a long file', house.noFileIsTooLong, 'lib/a.ts', 'x\n'.repeat(251), 'x\n'.repeat(250)],
    [
      'a physical margin',
      house.directionsAreLogical,
      'components/a.tsx',
      '<p className="md:ml-4">',
      '<p className="ms-4">',
    ],
    [
      'a negative inset',
      house.directionsAreLogical,
      'components/a.tsx',
      '"absolute -left-2"',
      '"absolute -start-2"',
    ],
    ['physical text', house.directionsAreLogical, 'app/a.tsx', '"text-right"', '"text-end html-4"'],
    ['a skipped test', house.testsAreHonest, 'e2e/a.spec.ts', "test.skip('x')", "test('skip')"],
    ['a wait', house.testsAreHonest, 'e2e/a.spec.ts', 'page.waitForTimeout(5)', 'page.waitForURL(x)'],
    ['a retry', house.testsAreHonest, 'playwright.config.ts', 'retries: 2', 'retries: 0'],
    ['a silenced checker', house.codeHasNoEscapes, 'lib/a.ts', '// @ts-ignore', 'const a = 1'],
    ['a key', house.noSecretIsStored, 'lib/a.ts', '-----BEGIN PRIVATE KEY-----', 'a key'],
    ['a stored secret', house.noSecretIsStored, 'a.yml', `AUTH_SECRET=${'a1'.repeat(16)}`, 'AUTH_SECRET='],
    ['a settings file', house.noSecretIsStored, '.env.local', 'A=1', ''],
  ])('%s', (_what, rule, path, bad, good) => {
    expect(rule(one(path, bad))).toHaveLength(1)
    expect(rule(one(path === '.env.local' ? '.env.example' : path, good))).toEqual([])
  })
})

test('a complaint about a secret never repeats it', () => {
  const secret = 'a1'.repeat(16)
  expect(house.noSecretIsStored(one('a.yml', `AUTH_SECRET=${secret}`)).join()).not.toContain(secret)
})

describe('messages', () => {
  const files = (ru: string) => [
    ...one('i18n/messages/en/news.json', '{"title":"{count, plural, one {# item} other {# items}}"}'),
    ...one('i18n/messages/ru/news.json', ru),
    ...one('i18n/messages/ur/news.json', '{"title":"{count} ؟"}'),
  ]

  test('equal keys and arguments pass', () => {
    expect(messagesAreComplete(files('{"title":"{count, plural, one {новость} other {{count}}}"}'))).toEqual(
      [],
    )
  })

  test('a missing key, an empty text and another argument are found', () => {
    expect(messagesAreComplete(files('{}'))).toEqual(['news.title has no text in ru'])
    expect(messagesAreComplete(files('{"title":" "}'))).toEqual(['news.title has no text in ru'])
    expect(messagesAreComplete(files('{"title":"{total}"}'))).toHaveLength(1)
    expect(messagesAreComplete([])).toHaveLength(1)
  })

  test('words in a branch are no arguments', () => {
    expect(argumentNames('{n, plural, one {meeting} other {<b>{name}</b>}}')).toBe('<b>, n, name')
  })
})

test('versions are compared by number, and a preview is below its release', () => {
  expect(isBelow('16.3.2', '16.3.3')).toBe(true)
  expect(isBelow('16.10.0', '16.3.3')).toBe(false)
  expect(isBelow('16.3.3-canary.1', '16.3.3')).toBe(true)
  expect(isBelow('16.3.3', '16.3.3')).toBe(false)
})

test('whatever did not pass counts as failed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 }
  expect(countPlaywright(JSON.stringify({ stats }))).toEqual({ passed: 5, failed: 3 })
  const report = { numPassedTests: 4, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0 }
  const unloaded = [{ status: 'failed', assertionResults: [] }]
  expect(countVitest(JSON.stringify({ ...report, testResults: unloaded }))).toEqual({ passed: 4, failed: 2 })
  expect(atLeastOneFailureIf(true, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 1 })
})
