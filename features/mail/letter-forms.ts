import { directionOf } from '@/i18n/direction'
import type { Locale } from '@/i18n/routing'
import type { Part } from './letter-part'

export type Words = {
  locale: Locale
  title: string
  parts: readonly Part[]
  open: string
  /** Why the reader gets this mail, and where to change it. */
  why: string
  choose: { label: string; link: string }
}

/** The mail for readers of plain text. */
export function asText({ parts, open, why, choose }: Words) {
  const told = parts.map(({ headline, facts, link }) =>
    [headline, '', ...facts.map(({ label, value }) => `${label}: ${value}`), '', `${open}: ${link}`].join(
      '\n',
    ),
  )
  return [...told, `${why}\n${choose.label}: ${choose.link}`].join('\n\n— — —\n\n')
}

/** The same in plain HTML: no picture, no style sheet, nothing that is fetched. */
export function asHtml({ locale, title, parts, open, why, choose }: Words) {
  const told = parts.map(
    ({ headline, facts, link }) => `<h2>${escaped(headline)}</h2>
<table cellpadding="4">${facts.map(row).join('')}</table>
<p><a href="${escaped(link)}">${escaped(open)}</a></p>`,
  )
  return `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body dir="${directionOf(locale)}">
${told.join('\n<hr>\n')}
<hr>
<p><small>${escaped(why)} <a href="${escaped(choose.link)}">${escaped(choose.label)}</a></small></p>
</body></html>
`
}

const row = ({ label, value }: { label: string; value: string }) =>
  `<tr><th style="text-align:start" scope="row">${escaped(label)}</th><td><bdi>${escaped(value)}</bdi></td></tr>`

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string) {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '')
}
