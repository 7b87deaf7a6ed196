import { fromBase64, toBase64 } from 'lib0/buffer'
import { type EditorState, Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view'
import {
  absolutePositionToRelativePosition,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from 'y-prosemirror'
import * as Y from 'yjs'
import type { Person, Place } from '../people'
import type { Store } from '../store'

type Parts = {
  people: Store<readonly Person[]>
  where: Pick<Place, 'clause' | 'language'>
  moveTo: (place: Place) => void
  /** How somebody is called beside their caret. */
  nameOf: (person: Person) => string
}

const key = new PluginKey('carets')

/** Shows where the others are in this text, and tells them where this caret is. */
export function carets({ people, where, moveTo, nameOf }: Parts) {
  const isHere = ({ place }: Person) => place?.clause === where.clause && place.language === where.language
  return new Plugin({
    key,
    props: {
      decorations: (state) =>
        DecorationSet.create(
          state.doc,
          people
            .get()
            .filter(isHere)
            .flatMap((person) => drawn(state, person, nameOf(person))),
        ),
    },
    view(view) {
      const draw = () => view.dispatch(view.state.tr.setMeta(key, true))
      const unwatch = people.watch(draw)
      const say = () => {
        const place = placeIn(view)
        if (place) moveTo({ ...where, ...place })
      }
      return { update: say, destroy: unwatch }
    },
  })
}

function placeIn({ state }: EditorView) {
  const binding = ySyncPluginKey.getState(state)?.binding
  if (!binding) return null
  const encode = (at: number) =>
    toBase64(Y.encodeRelativePosition(absolutePositionToRelativePosition(at, binding.type, binding.mapping)))
  return { anchor: encode(state.selection.anchor), head: encode(state.selection.head) }
}

function drawn(state: EditorState, { place, side, client }: Person, name: string): Decoration[] {
  const binding = ySyncPluginKey.getState(state)?.binding
  if (!binding || !place) return []
  const find = (at: string): number | null => {
    try {
      const relative = Y.decodeRelativePosition(fromBase64(at))
      return relativePositionToAbsolutePosition(binding.doc, binding.type, relative, binding.mapping)
    } catch {
      return null
    }
  }
  const [anchor, head] = [find(place.anchor), find(place.head)]
  if (anchor === null || head === null) return []
  const end = state.doc.content.size
  const within = (at: number) => Math.min(Math.max(at, 0), end)
  const [from, to] = [within(Math.min(anchor, head)), within(Math.max(anchor, head))]
  const caret = Decoration.widget(within(head), () => flag(name, side), { key: `${client}`, side: 10 })
  if (from === to) return [caret]
  return [caret, Decoration.inline(from, to, { class: 'other-selection', 'data-side': side })]
}

function flag(name: string, side: string) {
  const caret = document.createElement('span')
  caret.className = 'other-caret'
  caret.dataset.side = side
  const label = document.createElement('span')
  label.textContent = name
  caret.append(label)
  return caret
}
