import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { keepPicture, worstTile } from './pictures'

const views = [
  { locale: 'en', width: 1280, theme: 'light' },
  { locale: 'en', width: 360, theme: 'dark' },
  { locale: 'ru', width: 360, theme: 'light' },
  { locale: 'ur', width: 1280, theme: 'dark' },
  { locale: 'ur', width: 360, theme: 'light' },
] as const

type View = (typeof views)[number]

const TOLERANCE = 0.03

const SHOT = { fullPage: true }

const nameOf = ({ locale, width, theme }: View) => `design-${locale}-${width}-${theme}`

for (const view of views) {
  test(`the components look as agreed: ${view.locale}, ${view.width} px, ${view.theme}`, async ({
    visitor,
  }) => {
    const shot = await shootDesign(visitor, view)
    if (process.env.PICTURES === 'keep') await keepPicture(nameOf(view), shot)
    expect(await worstTile(nameOf(view), shot)).toBeLessThan(TOLERANCE)
  })
}

test('one mark that changed its colour would be seen', async ({ visitor }) => {
  await shootDesign(visitor, views[0])
  await visitor.locator('#marks [data-side="ru"]').evaluate((mark) => mark.setAttribute('data-side', 'pk'))
  const recoloured = await visitor.screenshot(SHOT)
  expect(await worstTile(nameOf(views[0]), recoloured)).toBeGreaterThan(TOLERANCE)
})

async function shootDesign(page: Page, { locale, width, theme }: View) {
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  await waitForOwnFonts(page)
  await page.goto(`/${locale}/design`)
  await page.evaluate(() => document.fonts.ready)
  await hideForeignNames(page)
  return page.screenshot(SHOT)
}

/** The names of the other languages are set in whatever face the machine has, and their width moves what is beside them. */
async function hideForeignNames(page: Page) {
  await page.locator('nav:has(a[hreflang])').evaluateAll((lists) => {
    for (const list of lists) if (list instanceof HTMLElement) list.style.display = 'none'
  })
}

/** The site gives up on a late font so as not to delay reading; a picture must have it. */
async function waitForOwnFonts(page: Page) {
  await page.route(/\.css(\?|$)/, async (route) => {
    const answer = await route.fetch()
    const css = (await answer.text()).replaceAll('font-display:optional', 'font-display:block')
    await route.fulfill({ response: answer, body: css })
  })
}
