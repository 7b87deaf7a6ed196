import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { type Card, drawCard } from '@/lib/card-picture'

const card: Card = {
  title: 'The Karachi steel project',
  site: 'Working group',
  line: 'Pakistan',
  direction: 'ltr',
}

describe('the picture of a page', () => {
  test.each([
    card,
    { ...card, title: 'Карачинский металлургический проект' },
    { ...card, title: 'بین الحکومتی کمیشن میں دوسرا پروٹوکول', direction: 'rtl' as const },
    { ...card, title: 'a long title without an end '.repeat(40) },
    { ...card, title: '</span><b>&amp; <!-- \u0000' },
  ])('$title has the size that is promised and at most 100 kB', async (wanted) => {
    const picture = await drawCard(wanted)
    const { format, width, height } = await sharp(picture).metadata()
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 })
    expect(picture.length).toBeLessThan(100_000)
  })

  test('different words make a different picture', async () => {
    expect(await drawCard(card)).not.toEqual(await drawCard({ ...card, title: 'News' }))
  })

  test('Urdu begins at the right, English at the left', async () => {
    const ink = async (title: string, direction: Card['direction']) => {
      const picture = await drawCard({ ...card, title, direction })
      const right = { left: 900, top: 200, width: 300, height: 280 }
      const { channels } = await sharp(await sharp(picture).extract(right).toBuffer())
        .greyscale()
        .stats()
      return channels[0]?.min ?? 255
    }
    expect(await ink('خبریں', 'rtl')).toBeLessThan(100)
    expect(await ink('News', 'ltr')).toBeGreaterThan(200)
  })
})
