/*
 * Word copies a list as paragraphs that only look like items. They become the list that they look like; everything else
 * is for the schema of the text to take or to leave.
 */

const ITEM = /mso-list:\s*l\d+\s+level\d/i
const NUMBER = /^\s*(?:\d+|[a-zа-я]|[ivxlc]+)[.)]/i

/** What was copied, with real lists in the place of the look of lists. */
export function withRealLists(html: string): string {
  if (!ITEM.test(html)) return html
  const page = new DOMParser().parseFromString(html.replace(/<!\[(?:if|endif)[^>]*\]>/gi, ''), 'text/html')
  for (const paragraph of [...page.querySelectorAll('p')]) {
    const style = paragraph.getAttribute('style') ?? ''
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
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  )
}
