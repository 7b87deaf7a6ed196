import { expect, test } from 'vitest'
import { listen } from './listen'
import { asSuperuser, testDatabase } from './testing/database'

/** Counts calls, and resolves when the next one has come. */
function counter() {
  let count = 0
  let wake = () => {}
  return {
    count: () => count,
    call: () => {
      count++
      wake()
    },
    next: () =>
      new Promise<void>((resolve) => {
        wake = resolve
      }),
  }
}

const killListeners = `select pg_terminate_backend(pid) from pg_stat_activity
  where application_name = 'front' and datname = current_database()`

test('hears a notification, and comes back with a call when the connection was killed', async () => {
  const changes = counter()
  const troubles = counter()
  const connected = changes.next()
  const ear = listen({
    url: testDatabase().public,
    channel: 'public_changed',
    onChange: changes.call,
    onTrouble: troubles.call,
    pause: 10,
  })
  await connected

  const heard = changes.next()
  await asSuperuser((client) => client.query(`select pg_notify('public_changed', '')`))
  await heard

  const again = changes.next()
  await asSuperuser((client) => client.query(killListeners))
  await again
  expect(troubles.count()).toBe(1)
  expect(changes.count()).toBe(3)

  const heardAgain = changes.next()
  await asSuperuser((client) => client.query(`select pg_notify('public_changed', '')`))
  await heardAgain
  await ear.stop()
})

test('keeps trying while Postgres is away', async () => {
  const troubles = counter()
  const once = troubles.next()
  const ear = listen({
    url: 'postgres://nobody@127.0.0.1:1/none',
    channel: 'public_changed',
    onChange: () => {},
    onTrouble: troubles.call,
    pause: 1,
  })
  await once
  await troubles.next()
  await ear.stop()
  expect(troubles.count()).toBeGreaterThanOrEqual(2)
})
