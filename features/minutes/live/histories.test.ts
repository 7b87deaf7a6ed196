import { afterAll, describe, expect, test } from 'vitest'
import { playHistory } from './histories.fixture'

const HISTORIES = 2000

describe('histories of two to four writers', () => {
  let [letters, told] = [0, 0]

  test(`${HISTORIES} of them end in one text for all, and no letter is lost in silence`, {
    timeout: 120_000,
  }, () => {
    for (let seed = 1; seed <= HISTORIES; seed++) {
      const history = playHistory(seed)
      expect(new Set(history.texts).size, `history ${seed}`).toBe(1)
      expect(history.silent, `history ${seed}`).toEqual([])
      letters += history.typed
      told += history.told.length
    }
  })

  // Else nothing was tried that could go wrong.
  afterAll(() => {
    expect(letters).toBeGreaterThan(HISTORIES * 5)
    expect(told).toBeGreaterThan(0)
  })
})
