import type { Locator, Page } from '@playwright/test'
import { expect } from './fixtures'

const FARTHEST = 90

/** Walks there with the Tab key alone; every stop on the way must show where the focus is. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await expect(target).toBeAttached()
  for (let stop = 0; stop < FARTHEST; stop += 1) {
    await page.keyboard.press(key)
    await expectVisibleFocus(page)
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`${FARTHEST} presses of ${key} do not reach ${target}`)
}

export async function expectVisibleFocus(page: Page) {
  const focus = await page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { width, height, top, bottom } = element.getBoundingClientRect()
    return {
      name: `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`,
      ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      isSeen: width > 1 && height > 1 && bottom > 0 && top < innerHeight,
    }
  })
  // Between the last and the first element the focus is in the browser's own bars.
  if (!focus) return
  expect(focus.ring, `${focus.name}: ring around the focus`).toBeGreaterThanOrEqual(2)
  expect(focus.isSeen, `${focus.name}: in view`).toBe(true)
}
