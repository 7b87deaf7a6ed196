import { type EditorState, Plugin } from 'prosemirror-state'
import { ySyncPluginKey } from 'y-prosemirror'
import { RICH_TEXT_LENGTH, UNSOUND } from '@/lib/rich-text'

const EACH = new RegExp(UNSOUND, 'gu')

/** Takes out what no text may hold, however it came in by this hand, and lets no text grow beyond its length. */
export function soundText(onTooLong: () => void) {
  return new Plugin({
    filterTransaction(transaction, state) {
      if (!transaction.docChanged || transaction.getMeta(ySyncPluginKey)) return true
      const length = transaction.doc.textContent.length
      if (length <= RICH_TEXT_LENGTH || length <= state.doc.textContent.length) return true
      onTooLong()
      return false
    },
    appendTransaction(transactions, _before, state) {
      const isOwn = transactions.some((one) => one.docChanged && !one.getMeta(ySyncPluginKey))
      return isOwn ? withoutUnsound(state) : null
    },
  })
}

function withoutUnsound(state: EditorState) {
  const found: { from: number; to: number }[] = []
  state.doc.descendants((node, at) => {
    for (const { index, 0: sign } of node.text?.matchAll(EACH) ?? [])
      found.push({ from: at + index, to: at + index + sign.length })
  })
  if (found.length === 0) return null
  const transaction = state.tr
  for (const { from, to } of found.reverse()) transaction.delete(from, to)
  return transaction
}
