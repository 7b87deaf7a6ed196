import { expect, test } from 'vitest'
import { createCache } from './cache'

const weighing = (size: number) => ({ size })

test('never holds more than its bytes', () => {
  const cache = createCache(100)
  for (let n = 0; n < 50; n++) cache.set(`k${n}`, weighing(30))
  expect(cache.weight()).toEqual({ entries: 3, bytes: 90 })
})

test('what was read since the last round stays', () => {
  const cache = createCache(100)
  cache.set('a', weighing(40))
  cache.set('b', weighing(40))
  cache.get('a')
  cache.set('c', weighing(40))
  expect(cache.get('a')).toBeDefined()
  expect(cache.get('b')).toBeUndefined()
})

test('eviction ends when everything was read', () => {
  const cache = createCache(100)
  for (const key of ['a', 'b']) {
    cache.set(key, weighing(50))
    cache.get(key)
  }
  cache.set('c', weighing(50))
  expect(cache.weight()).toEqual({ entries: 2, bytes: 100 })
})

test('replacing counts once, clearing counts nothing, the oversized is not taken', () => {
  const cache = createCache(100)
  cache.set('a', weighing(40))
  cache.set('a', weighing(60))
  expect(cache.weight()).toEqual({ entries: 1, bytes: 60 })
  cache.set('a', weighing(101))
  expect(cache.get('a')).toBeUndefined()
  cache.clear()
  expect(cache.weight()).toEqual({ entries: 0, bytes: 0 })
})
