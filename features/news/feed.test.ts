import { expect, test } from 'vitest'
import { atomFeed } from '@/features/news/feed'

const item = {
  url: 'https://portal.example/en/news/one',
  title: 'One',
  summary: 'First.',
  language: 'en',
  publishedOn: '2025-07-11',
}
const feed = {
  url: 'https://portal.example/en/feed.xml',
  page: 'https://portal.example/en/news',
  title: 'News',
  subtitle: 'All of it',
  language: 'en',
  items: [item],
}

test('the newest item dates the feed', () => {
  expect(atomFeed(feed)).toContain('<updated>2025-07-11T00:00:00Z</updated>\n  <author>')
})

test.each(['</title><script>', 'a & b', '"quoted"', ']]>'])('%j stays text', (payload) => {
  const xml = atomFeed({ ...feed, items: [{ ...item, title: payload, summary: payload }] })
  expect(xml).not.toContain(payload)
  expect(xml.match(/<entry /g)).toHaveLength(1)
})

test('control characters, which no XML may carry, are left out', () => {
  expect(atomFeed({ ...feed, title: 'a\u0000b\u001fc' })).toContain('<title>abc</title>')
})
