export type FeedItem = { url: string; title: string; summary: string; language: string; publishedOn: string }
export type Feed = {
  url: string
  page: string
  title: string
  subtitle: string
  language: string
  items: FeedItem[]
}

/** An Atom feed. Text goes in as text: no markup of an item can become markup of the feed. */
export function atomFeed({ url, page, title, subtitle, language, items }: Feed) {
  const updated = items[0]?.publishedOn ?? '2025-05-13'
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${text(url)}</id>
  <title>${text(title)}</title>
  <subtitle>${text(subtitle)}</subtitle>
  <link rel="self" type="application/atom+xml" href="${text(url)}"/>
  <link rel="alternate" type="text/html" href="${text(page)}"/>
  <updated>${updated}T00:00:00Z</updated>
  <author><name>${text(title)}</name></author>
${items.map(entry).join('')}</feed>
`
}

function entry({ url, title, summary, language, publishedOn }: FeedItem) {
  return `  <entry xml:lang="${language}">
    <id>${text(url)}</id>
    <title>${text(title)}</title>
    <link rel="alternate" type="text/html" href="${text(url)}"/>
    <published>${publishedOn}T00:00:00Z</published>
    <updated>${publishedOn}T00:00:00Z</updated>
    <summary>${text(summary)}</summary>
  </entry>
`
}

const NAMED: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&apos;' }

/** Escaped, and without the control characters that XML does not allow in any form. */
function text(value: string) {
  return value
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replace(/[<>&"']/g, (character) => NAMED[character] ?? '')
}
