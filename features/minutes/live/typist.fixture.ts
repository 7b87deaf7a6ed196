import * as Y from 'yjs'
import { clausesOf, fragmentOf, type Language, LOCAL } from './shared-text'

/** Types at the beginning of a text, as the editor does: into the first paragraph, which it makes where there is none. */
export function typeInto(doc: Y.Doc, clause: string, language: Language, words: string, marks: object = {}) {
  doc.transact(() => {
    const fragment = fragmentOf(clausesOf(doc).get(clause), language)
    if (!fragment) throw new Error('no such text')
    if (fragment.length === 0) fragment.insert(0, [new Y.XmlElement('paragraph')])
    const paragraph = fragment.get(0)
    if (!(paragraph instanceof Y.XmlElement)) throw new Error('no paragraph')
    if (paragraph.length === 0) paragraph.insert(0, [new Y.XmlText()])
    const text = paragraph.get(0)
    if (!(text instanceof Y.XmlText)) throw new Error('no words')
    text.insert(0, words, marks)
  }, LOCAL)
}
