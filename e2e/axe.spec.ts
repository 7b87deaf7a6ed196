import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import {
  administratorPages,
  entryPages,
  locales,
  missingPages,
  publicLists,
  publicPages,
  workspacePages,
} from './pages'

const themes = ['light', 'dark'] as const

for (const locale of locales) {
  for (const path of [...publicPages, ...entryPages, ...missingPages]) {
    test(`/${locale}${path} can be used by everyone`, async ({ visitor }) => {
      await visitor.goto(`/${locale}${path}`)
      await expectUsable(visitor)
    })
  }

  for (const list of publicLists) {
    test(`the first entry of /${locale}${list} can be used by everyone`, async ({ visitor }) => {
      await visitor.goto(`/${locale}${list}`)
      const entry = visitor.locator(`main a[href^="/${locale}${list}/"]`).first()
      await visitor.goto((await entry.getAttribute('href')) ?? '')
      await expectUsable(visitor)
    })
  }

  for (const path of administratorPages) {
    test(`/${locale}${path} can be used by every administrator`, async ({ as }) => {
      const administrator = await as('ru.admin')
      await administrator.goto(`/${locale}${path}`)
      await expectUsable(administrator)
    })
  }

  for (const path of workspacePages) {
    test(`/${locale}${path} can be used by everyone`, async ({ asSecretaryOf }) => {
      const secretary = await asSecretaryOf('pk')
      await secretary.goto(`/${locale}${path}`)
      await expect(secretary).toHaveURL(
        ({ pathname, search }) => `${pathname}${search}` === `/${locale}${path}`,
      )
      await expectUsable(secretary)
    })
  }
}

async function expectUsable(page: Page) {
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
