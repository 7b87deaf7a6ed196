import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const [day = '', night = ''] = css.split('@media (prefers-color-scheme: dark)')

const coloursIn = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]),
  )

const light = coloursIn(day)
const themes = { light, dark: { ...light, ...coloursIn(night) } }

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(hex: string) {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string) {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const grounds = ['paper', 'raised', 'sunken']
const over = (names: string[], least: number) =>
  names.flatMap((name) => grounds.map((ground) => [name, ground, least] as const))

const pairs = [
  ...over(['ink', 'soft'], 7),
  ...over(['accent', 'accent-strong', 'pk', 'ru', 'good', 'warn', 'bad', 'calm'], 4.5),
  ...over(['edge'], 3),
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-strong', 4.5],
  ['on-side', 'pk', 4.5],
  ['on-side', 'ru', 4.5],
] as const

describe.each(Object.entries(themes))('%s', (_, colours) => {
  test.each(pairs)('%s on %s keeps %d : 1', (ink, ground, least) => {
    expect(contrast(colours[ink] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(least)
  })
})

test('the measure knows black on white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5)
})

test('the dark theme answers every colour that meaning depends on', () => {
  expect(Object.keys(coloursIn(night)).sort()).toEqual(Object.keys(light).sort())
})
