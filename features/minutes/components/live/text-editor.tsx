import { useLocale, useTranslations } from 'next-intl'
import type { EditorView } from 'prosemirror-view'
import { useEffect, useRef, useState } from 'react'
import type { XmlFragment } from 'yjs'
import { textFor } from '@/i18n/localized'
import { type CaretAt, type Look, mountEditor } from '../../live/prose/editor'
import type { Steps } from '../../live/prose/keys'
import type { Session } from '../../live/session'
import { TextTools } from './text-tools'

type Props = {
  session: Session
  fragment: XmlFragment
  clause: string
  language: 'en' | 'ru'
  label: string
  caret: CaretAt
  steps: Omit<Steps, 'link' | 'undo' | 'redo'>
}

const PLAIN: Look = { bold: false, italic: false, list: false, link: null }

const attributesOf = (language: string, label: string) => ({
  ...{ role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, 'aria-describedby': 'live-keys' },
  ...{ lang: language, dir: 'ltr', class: 'live-text authentic', spellcheck: 'true' },
})

/** The one text of the page that is written in by this window. */
export function TextEditor({ session, fragment, clause, language, label, caret, steps }: Props) {
  const t = useTranslations('minutes-live')
  const locale = useLocale()
  const place = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<EditorView | null>(null)
  const [look, setLook] = useState(PLAIN)
  const [isLinking, setLinking] = useState(false)
  const [isTooLong, setTooLong] = useState(false)
  // The keys mean what they mean when they are pressed.
  const present = useRef(steps)
  present.current = steps

  // biome-ignore lint/correctness/useExhaustiveDependencies: the caret is where it was asked for once, and the label is set below
  useEffect(() => {
    const element = place.current
    if (!element) return
    const now = (name: keyof Props['steps']) => () => present.current[name as 'next']()
    const mounted = mountEditor({
      ...{ element, fragment, caret, where: { clause, language } },
      attributes: attributesOf(language, label),
      steps: {
        ...{ next: now('next'), twin: now('twin'), above: now('above'), below: now('below') },
        ...{ leave: now('leave'), match: now('match'), shortcuts: now('shortcuts') },
        move: (to) => present.current.move(to),
        kind: (at) => present.current.kind(at),
        removeEmpty: () => present.current.removeEmpty(),
        link: () => setLinking(true),
        undo: () => session.undo.undo(),
        redo: () => session.undo.redo(),
      },
      ...{ people: session.people, moveTo: session.moveTo },
      nameOf: ({ name }) => textFor(name, locale)?.text ?? '',
      onLook: setLook,
      onTooLong: () => setTooLong(true),
    })
    setView(mounted)
    return () => mounted.destroy()
  }, [session, fragment, clause, language, locale])

  // A clause that moves has another number.
  useEffect(() => view?.setProps({ attributes: attributesOf(language, label) }), [view, language, label])

  return (
    <div className="live-writing">
      <TextTools view={view} look={look} isLinking={isLinking} setLinking={setLinking} />
      <div ref={place} />
      {isTooLong && (
        <p role="alert" className="mt-1 text-bad text-sm">
          {t('tooLong')}
        </p>
      )}
    </div>
  )
}
