import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './fixtures'

const themes = ['light', 'dark'] as const

/** No serious fault that axe finds in either theme, one heading that names the page, and nothing that scrolls sideways. */
export async function expectUsable(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.getByRole('main')).toHaveCount(1)
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await seriousFaults(page), `in the ${colorScheme} theme`).toEqual([])
  }
  await expectNoSidewaysScroll(page)
}

async function seriousFaults(page: Page) {
  const { violations, passes } = await new AxeBuilder({ page }).analyze()
  expect(passes.length, 'axe looked at something').toBeGreaterThan(5)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => ({ id, help, at: nodes.slice(0, 3).map(({ target }) => target.join(' ')) }))
}

async function expectNoSidewaysScroll(page: Page) {
  await page.setViewportSize({ width: 320, height: 700 })
  const widths = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }))
  expect(widths.content, 'at 320 px the page scrolls sideways').toBeLessThanOrEqual(widths.window)
}
