/*
 * What was copied elsewhere, before it is read. Styles come as a plain attribute, for a page takes none from outside, not even
 * while it reads; what only a whole page has goes. Word copies a list as paragraphs that only look like items: they become
 * the list that they look like. Everything else is for the schema of the text to take or to leave.
 */

const ITEM = /mso-list:\s*l\d+\s+level\d/i
const NUMBER = /^\s*(?:\d+|[a-zа-я]|[ivxlc]+)[.)]/i

export function cleanPaste(html: string): string {
  return withRealLists(
    html
      .replace(/<(style|script|title)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
      .replace(/<\/?(?:base|meta|link|template|noscript)\b[^>]*>?/gi, '')
      .replace(/([\s/"'])style(?=\s*=)/gi, '$1data-look'),
  )
}

/** With real lists in the place of the look of lists. */
function withRealLists(html: string): string {
  if (!ITEM.test(html)) return html
  const page = new DOMParser().parseFromString(html.replace(/<!\[(?:if|endif)[^>]*\]>/gi, ''), 'text/html')
  for (const paragraph of [...page.querySelectorAll('p')]) {
    const style = paragraph.getAttribute('data-look') ?? ''
    if (!ITEM.test(style)) continue
    const mark = markOf(paragraph)
    const tag = NUMBER.test(mark?.textContent ?? paragraph.textContent) ? 'ol' : 'ul'
    mark?.remove()
    const item = page.createElement('li')
    item.append(...paragraph.childNodes)
    const before = paragraph.previousElementSibling
    const list =
      before?.localName === tag && before.hasAttribute('data-list') ? before : page.createElement(tag)
    list.setAttribute('data-list', '')
    list.append(item)
    if (list === before) paragraph.remove()
    else paragraph.replaceWith(list)
  }
  return page.body.innerHTML
}

/** The bullet or number that Word writes before an item, as text. */
function markOf(paragraph: Element) {
  return [...paragraph.querySelectorAll('span')].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('data-look') ?? ''),
  )
}
