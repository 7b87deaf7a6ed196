import { expect, test } from 'vitest'
import { jsonLdText } from '@/lib/json-ld'
import { opportunityForMachines } from './json-ld'

const hostile = '</script><script>alert(1)</script><!-- & \u2028'
const texts = { en: hostile, ru: null, ur: null }

test('a hostile title neither ends the element nor is changed', () => {
  const listing = {
    slug: 'wind',
    title: texts,
    summary: texts,
    placeName: texts,
    sectorName: texts,
    sideName: texts,
    publishedAt: new Date('2026-01-02T03:04:05Z'),
    verifiedOn: '2026-01-02',
  }
  const written = jsonLdText(opportunityForMachines(listing, 'ru', 'http://localhost:3000'))
  expect(written).not.toMatch(/[<>&\u2028]/)
  expect(JSON.parse(written)).toMatchObject({
    name: hostile,
    inLanguage: 'en',
    url: 'http://localhost:3000/ru/opportunities/wind',
  })
})
