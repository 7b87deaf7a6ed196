import type { EditorState } from 'prosemirror-state'

/** Whether the caret stands in an item of a list. */
export function isInList({ selection }: EditorState) {
  const { $from } = selection
  for (let depth = $from.depth; depth > 0; depth--)
    if ($from.node(depth).type.name === 'list_item') return true
  return false
}
