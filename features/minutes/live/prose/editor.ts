import { baseKeymap } from 'prosemirror-commands'
import { keymap } from 'prosemirror-keymap'
import type { MarkType } from 'prosemirror-model'
import { EditorState, Plugin, Selection, TextSelection } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { initProseMirrorDoc, ySyncPlugin } from 'y-prosemirror'
import type { XmlFragment } from 'yjs'
import { isSafeLink } from '@/lib/rich-text'
import type { Person, Place } from '../people'
import type { Store } from '../store'
import { textSchema } from '../text-schema'
import { carets } from './carets'
import { keys, listRules, type Steps } from './keys'
import { isInList } from './lists'
import { cleanPaste } from './paste'
import { soundText } from './sound'

/** Where the caret is to stand: at a point of the window, or at an end of the text. */
export type CaretAt = { left: number; top: number } | 'start' | 'end'

/** What of the selection a button shows as pressed. */
export type Look = { bold: boolean; italic: boolean; list: boolean; link: string | null }

type Parts = {
  element: HTMLElement
  fragment: XmlFragment
  where: Pick<Place, 'clause' | 'language'>
  caret: CaretAt
  attributes: Record<string, string>
  steps: Steps
  people: Store<readonly Person[]>
  moveTo: (place: Place) => void
  nameOf: (person: Person) => string
  onLook: (look: Look) => void
  onTooLong: () => void
}

const { strong, em, link } = textSchema.marks as Record<'strong' | 'em' | 'link', MarkType>

/** An editor of one text of one clause, in place of the words as they stood. */
export function mountEditor(parts: Parts): EditorView {
  const { element, fragment, steps, caret, onLook } = parts
  const { doc, mapping } = initProseMirrorDoc(fragment, textSchema)
  const view = new EditorView(
    { mount: element },
    {
      state: EditorState.create({
        doc,
        plugins: [
          ySyncPlugin(fragment, { mapping }),
          listRules(),
          keys(steps),
          keymap(baseKeymap),
          soundText(parts.onTooLong),
          carets(parts),
          new Plugin({ view: () => ({ update: ({ state }) => onLook(lookOf(state)) }) }),
        ],
      }),
      attributes: parts.attributes,
      transformPastedHTML: cleanPaste,
    },
  )
  placeCaret(view, caret)
  return view
}

function placeCaret(view: EditorView, caret: CaretAt) {
  const { doc, tr } = view.state
  const at = typeof caret === 'object' ? view.posAtCoords(caret)?.pos : undefined
  const selection =
    at !== undefined
      ? TextSelection.near(doc.resolve(at))
      : caret === 'start'
        ? Selection.atStart(doc)
        : Selection.atEnd(doc)
  view.dispatch(tr.setSelection(selection))
  view.focus()
}

function lookOf(state: EditorState): Look {
  const { from, $from, to, empty } = state.selection
  const has = (mark: MarkType) =>
    empty
      ? mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined
      : state.doc.rangeHasMark(from, to, mark)
  const linked =
    $from.marks().find((mark) => mark.type === link) ??
    $from.nodeAfter?.marks.find((mark) => mark.type === link)
  return {
    bold: has(strong),
    italic: has(em),
    list: isInList(state),
    link: typeof linked?.attrs.href === 'string' ? linked.attrs.href : null,
  }
}

/** Makes the selected words a link, or the address itself where none are selected; null takes the link away. */
export function setLink(view: EditorView, href: string | null): boolean {
  if (href !== null && !isSafeLink(href)) return false
  const { state } = view
  const { from, to, empty } = state.selection
  const transaction = state.tr
  if (href === null) transaction.removeMark(...linkedRange(state), link)
  else if (empty) transaction.insertText(href, from).addMark(from, from + href.length, link.create({ href }))
  else transaction.addMark(from, to, link.create({ href }))
  view.dispatch(transaction)
  return true
}

/** The selection, or all the words of the link in which the caret stands. */
function linkedRange({ selection }: EditorState): [number, number] {
  const { $from, from, to, empty } = selection
  if (!empty) return [from, to]
  const start = $from.start()
  let [first, last] = [from, to]
  $from.parent.forEach((node, offset) => {
    const [begins, ends] = [start + offset, start + offset + node.nodeSize]
    if (link.isInSet(node.marks) && begins <= from && from <= ends) [first, last] = [begins, ends]
  })
  return [first, last]
}
