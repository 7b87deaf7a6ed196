import { Schema, type TagParseRule } from 'prosemirror-model'
import { isSafeLink } from '@/lib/rich-text'

/** A look that was copied along with words: see prose/paste.ts. The element is still what else it is. */
const looks = (look: RegExp): TagParseRule => ({
  tag: '[data-look]',
  consuming: false,
  getAttrs: (element) => look.test(element.dataset.look ?? '') && null,
})

/**
 * What a text of minutes can hold (lib/rich-text.ts), for the editor. An item takes several paragraphs, because two people
 * who write at once can make them, and what fits nowhere would be dropped with its words.
 */
export const textSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      group: 'block',
      content: 'text*',
      parseDOM: ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'blockquote', 'td', 'th', 'dt', 'dd'].map(
        (tag) => ({ tag }),
      ),
      toDOM: () => ['p', 0],
    },
    bullet_list: {
      group: 'block',
      content: 'list_item+',
      parseDOM: [{ tag: 'ul' }],
      toDOM: () => ['ul', { class: 'list-disc ps-6' }, 0],
    },
    ordered_list: {
      group: 'block',
      content: 'list_item+',
      parseDOM: [{ tag: 'ol' }],
      toDOM: () => ['ol', { class: 'list-decimal ps-6' }, 0],
    },
    list_item: {
      content: 'paragraph+',
      defining: true,
      parseDOM: [{ tag: 'li' }],
      toDOM: () => ['li', 0],
    },
    text: {},
  },
  marks: {
    link: {
      attrs: { href: { validate: 'string' } },
      inclusive: false,
      parseDOM: [
        {
          tag: 'a[href]',
          getAttrs: (element) => {
            const href = element.getAttribute('href') ?? ''
            return isSafeLink(href) ? { href } : false
          },
        },
      ],
      toDOM: ({ attrs }) => [
        'a',
        { href: attrs.href, rel: 'noopener noreferrer nofollow', class: 'underline' },
        0,
      ],
    },
    em: {
      parseDOM: [{ tag: 'i' }, { tag: 'em' }, looks(/font-style:\s*italic/i)],
      toDOM: () => ['em', 0],
    },
    strong: {
      parseDOM: [
        { tag: 'strong' },
        // Some programs wrap what they copy into a <b> that is not bold.
        {
          tag: 'b',
          getAttrs: (element) => !/font-weight:\s*normal/i.test(element.dataset.look ?? '') && null,
        },
        looks(/font-weight:\s*(?:bold|[6-9]\d{2})/i),
      ],
      toDOM: () => ['strong', 0],
    },
  },
})
