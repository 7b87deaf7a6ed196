import { Transform } from 'prosemirror-transform'
import { updateYFragment, yXmlFragmentToProseMirrorRootNode } from 'y-prosemirror'
import * as Y from 'yjs'
import { watchLostWords } from './rescue'
import {
  ARRIVED,
  addClause,
  clauseIds,
  clausesOf,
  fragmentOf,
  LOCAL,
  placeClause,
  removeClause,
  removedIds,
} from './shared-text'
import { textSchema } from './text-schema'

/*
 * Two to four people write one record at once, each hearing of the others late (assurance.md R7). Each letter that anybody
 * types is a sign of its own, so that one that is missing in the end has to be explained: somebody deleted it who saw it, or
 * its writer was told.
 */

const STEPS = 24

/** The same numbers for the same seed, so that a history that fails can be played again. */
function chance(seed: number) {
  let state = seed * 2_654_435_761 + 1
  return (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0
    return ((state ^ (state >>> 13)) >>> 0) % below
  }
}

type Editor = { doc: Y.Doc; unheard: Uint8Array[]; told: string }

/** One history, the same for the same seed: what everybody holds in the end, and the letters that went in silence. */
export function playHistory(seed: number) {
  const dice = chance(seed)
  const pick = <T>(list: readonly T[]) => list[dice(list.length)]
  const begun = new Y.Doc()
  for (const id of ['a', 'b']) addClause(begun, id, 0, 'discussion')
  const editors = Array.from({ length: 2 + dice(3) }, (_, at): Editor => {
    const doc = new Y.Doc()
    doc.clientID = at + 1
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(begun), ARRIVED)
    const editor: Editor = { doc, unheard: [], told: '' }
    watchLostWords(
      doc,
      (origin) => origin !== ARRIVED,
      (words) => {
        editor.told += words
      },
    )
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === ARRIVED) return
      for (const other of editors) if (other !== editor) other.unheard.push(update)
    })
    return editor
  })
  const typed = new Map<string, Editor>()
  const deleted = new Set<string>()
  let next = 0x4e00

  function change(editor: Editor, edit: (transform: Transform) => void) {
    const fragment = fragmentOf(clausesOf(editor.doc).get(pick(clauseIds(editor.doc)) ?? ''), 'en')
    if (!fragment) return
    const before = yXmlFragmentToProseMirrorRootNode(fragment, textSchema)
    const root = before.childCount > 0 ? before : textSchema.node('doc', null, [textSchema.node('paragraph')])
    const transform = new Transform(root)
    edit(transform)
    editor.doc.transact(
      () => updateYFragment(editor.doc, fragment, transform.doc, { mapping: new Map(), isOMark: new Map() }),
      LOCAL,
    )
    const now = new Set(transform.doc.textContent)
    for (const letter of root.textContent) if (!now.has(letter)) deleted.add(letter)
  }

  const steps: ((editor: Editor) => void)[] = [
    // Letters come most often.
    ...[1, 2, 3, 4, 5].map(
      () => (editor: Editor) =>
        change(editor, (transform) => {
          const letters = Array.from({ length: 1 + dice(3) }, () => String.fromCharCode(next++)).join('')
          for (const letter of letters) typed.set(letter, editor)
          transform.insert(placeIn(transform, dice), textSchema.text(letters))
        }),
    ),
    (editor) =>
      change(editor, (transform) => {
        const [one, other] = [placeIn(transform, dice), placeIn(transform, dice)]
        transform.delete(Math.min(one, other), Math.max(one, other))
      }),
    (editor) => change(editor, (transform) => transform.split(placeIn(transform, dice))),
    (editor) => {
      const id = pick(clauseIds(editor.doc))
      if (id) placeClause(editor.doc, id, dice(3))
    },
    (editor) => {
      const id = pick(clauseIds(editor.doc))
      if (id && dice(3) === 0) removeClause(editor.doc, id)
    },
    (editor) => {
      const id = pick(removedIds(editor.doc))
      if (id) placeClause(editor.doc, id, 0)
    },
    (editor) => addClause(editor.doc, `${editor.doc.clientID}-${next++}`, dice(3), 'statement'),
  ]

  function hear(editor: Editor, most: number) {
    for (const update of editor.unheard.splice(0, most)) Y.applyUpdate(editor.doc, update, ARRIVED)
  }
  for (let step = 0; step < STEPS; step++) {
    const editor = pick(editors)
    if (!editor) break
    pick(steps)?.(editor)
    const listener = pick(editors)
    if (listener) hear(listener, dice(4))
  }
  for (const editor of editors) hear(editor, Number.POSITIVE_INFINITY)

  const texts = editors.map(({ doc }) =>
    JSON.stringify([clauseIds(doc), Object.entries(clausesOf(doc).toJSON()).sort()]),
  )
  const standing = new Set(texts[0])
  const silent = [...typed].filter(
    ([letter, { told }]) => !standing.has(letter) && !deleted.has(letter) && !told.includes(letter),
  )
  return {
    texts,
    typed: typed.size,
    told: editors.map(({ told }) => told).join(''),
    silent: silent.map(([letter]) => letter),
  }
}

function placeIn({ doc }: Transform, dice: (below: number) => number) {
  const places: number[] = []
  doc.descendants((node, at) => {
    if (node.isTextblock)
      for (let offset = 0; offset <= node.content.size; offset++) places.push(at + 1 + offset)
  })
  return places[dice(places.length)] ?? 1
}
