import { chainCommands, splitBlock, toggleMark } from 'prosemirror-commands'
import { inputRules, wrappingInputRule } from 'prosemirror-inputrules'
import { keymap } from 'prosemirror-keymap'
import type { MarkType, NodeType } from 'prosemirror-model'
import { liftListItem, splitListItem, wrapInList } from 'prosemirror-schema-list'
import type { Command, EditorState } from 'prosemirror-state'
import { textSchema } from '../text-schema'
import { isInList } from './lists'

/** What a key does beyond its text: the list of clauses does it. */
export type Steps = {
  next: () => void
  twin: () => void
  above: () => void
  below: () => void
  move: (to: 'up' | 'down') => void
  kind: (place: number) => void
  removeEmpty: () => boolean
  leave: () => void
  match: () => void
  link: () => void
  shortcuts: () => void
  undo: () => void
  redo: () => void
}

const { bullet_list, ordered_list, list_item } = textSchema.nodes as Record<
  'bullet_list' | 'ordered_list' | 'list_item',
  NodeType
>
const { strong, em } = textSchema.marks as Record<'strong' | 'em', MarkType>

/** Into a list of this kind, and out of it again. */
const toggleList =
  (list: NodeType): Command =>
  (state, dispatch, view) =>
    isInList(state) ? liftListItem(list_item)(state, dispatch) : wrapInList(list)(state, dispatch, view)

export const commands = {
  bold: toggleMark(strong),
  italic: toggleMark(em),
  bullets: toggleList(bullet_list),
  numbers: toggleList(ordered_list),
} satisfies Record<string, Command>

const does =
  (act: () => void): Command =>
  () => {
    act()
    return true
  }

/** In a list Enter makes the next item and leaves the list from an empty one; elsewhere it makes the next clause. */
export function keys(steps: Steps) {
  return keymap({
    Enter: chainCommands(splitListItem(list_item), (state, dispatch) => leaveList(state, dispatch, steps)),
    'Shift-Enter': chainCommands(splitListItem(list_item), splitBlock),
    Tab: does(steps.twin),
    'Shift-Tab': does(steps.twin),
    Escape: does(steps.leave),
    'Mod-b': commands.bold,
    'Mod-i': commands.italic,
    'Mod-k': does(steps.link),
    'Mod-Shift-8': commands.bullets,
    'Mod-Shift-7': commands.numbers,
    'Mod-z': does(steps.undo),
    'Mod-y': does(steps.redo),
    'Shift-Mod-z': does(steps.redo),
    'Mod-Enter': does(steps.match),
    'Mod-/': does(steps.shortcuts),
    'Alt-ArrowUp': does(() => steps.move('up')),
    'Alt-ArrowDown': does(() => steps.move('down')),
    ...Object.fromEntries(
      [1, 2, 3, 4, 5].map((place) => [`Mod-Alt-${place}`, does(() => steps.kind(place))]),
    ),
    ArrowUp: (state, _dispatch, view) =>
      isAtEnd(state, 'up', view?.endOfTextblock('up')) && does(steps.above)(state),
    ArrowDown: (state, _dispatch, view) =>
      isAtEnd(state, 'down', view?.endOfTextblock('down')) && does(steps.below)(state),
    Backspace: removeEmpty(steps),
  })
}

const removeEmpty =
  (steps: Steps): Command =>
  (state) =>
    state.doc.textContent === '' && !isInList(state) && steps.removeEmpty()

function leaveList(state: EditorState, dispatch: Parameters<Command>[1], steps: Steps) {
  if (isInList(state)) return liftListItem(list_item)(state, dispatch)
  steps.next()
  return true
}

/** The caret is in the first or the last line of the text. */
function isAtEnd({ doc, selection }: EditorState, way: 'up' | 'down', isAtEdge = false) {
  if (!isAtEdge || !selection.empty) return false
  const block = selection.$from.index(0)
  return way === 'up' ? block === 0 : block === doc.childCount - 1
}

/** `- ` and `1. ` at the beginning of a paragraph begin a list. */
export const listRules = () =>
  inputRules({
    rules: [wrappingInputRule(/^\s*[-•–]\s$/, bullet_list), wrappingInputRule(/^\s*1[.)]\s$/, ordered_list)],
  })
