import { readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FONTS } from '@/components/layout/fonts'
import { routing } from '@/i18n/routing'

const css = readFileSync(new URL('../../app/fonts.css', import.meta.url), 'utf8')
const bytesOf = (href: string) => statSync(new URL(`../../public${href}`, import.meta.url)).size

test.each(routing.locales)('%s preloads files that exist and that the style sheet names', (locale) => {
  for (const href of FONTS[locale]) {
    expect(css).toContain(`url("${href}")`)
    expect(bytesOf(href)).toBeGreaterThan(0)
  }
})

test.each([
  ['en', 20_000],
  ['ru', 30_000],
  ['ur', 135_000],
] as const)('the fonts of %s stay below %d bytes', (locale, most) => {
  expect(FONTS[locale].reduce((sum, href) => sum + bytesOf(href), 0)).toBeLessThan(most)
})
