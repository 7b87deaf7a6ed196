import { useTranslations } from 'next-intl'
import type { Command } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { type FormEvent, type ReactNode, useState } from 'react'
import { type Look, setLink } from '../../live/prose/editor'
import { commands } from '../../live/prose/keys'
import { SMALL_BUTTON } from './small-button'

type Props = {
  view: EditorView | null
  look: Look
  isLinking: boolean
  setLinking: (isLinking: boolean) => void
}

/** What can be done to words, for whoever does not use the keys. */
export function TextTools({ view, look, isLinking, setLinking }: Props) {
  const t = useTranslations('minutes-live.tools')
  const run = (command: Command) => () => {
    if (!view) return
    command(view.state, view.dispatch, view)
    view.focus()
  }
  const tool = (name: 'bold' | 'italic' | 'bullets' | 'numbers', sign: ReactNode, isOn: boolean) => (
    <button
      type="button"
      className={SMALL_BUTTON}
      aria-label={t(name)}
      title={t(name)}
      aria-pressed={isOn}
      // Pressing a button is not to take the caret out of the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={run(commands[name])}
    >
      {sign}
    </button>
  )
  return (
    <div className="mb-1">
      <div role="toolbar" aria-label={t('label')} dir="ltr" className="flex flex-wrap gap-1">
        {tool('bold', <strong>B</strong>, look.bold)}
        {tool('italic', <em>I</em>, look.italic)}
        {tool('bullets', '•', look.list)}
        {tool('numbers', '1.', look.list)}
        <button
          type="button"
          className={SMALL_BUTTON}
          aria-expanded={isLinking}
          aria-pressed={look.link !== null}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setLinking(!isLinking)}
        >
          {t('link')}
        </button>
      </div>
      {isLinking && view && (
        <LinkForm
          address={look.link ?? ''}
          onDone={() => {
            setLinking(false)
            view.focus()
          }}
          set={(href) => setLink(view, href)}
        />
      )}
    </div>
  )
}

type LinkFormProps = { address: string; onDone: () => void; set: (href: string | null) => boolean }

function LinkForm({ address, onDone, set }: LinkFormProps) {
  const t = useTranslations('minutes-live.tools')
  const [isRefused, setRefused] = useState(false)
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const href = String(new FormData(event.currentTarget).get('href') ?? '').trim()
    if (set(href === '' ? null : href)) onDone()
    else setRefused(true)
  }
  return (
    <form
      onSubmit={send}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
      noValidate
      className="mt-2 flex flex-wrap items-end gap-2"
    >
      <label className="grow text-sm">
        {t('address')}
        <input
          name="href"
          type="url"
          dir="ltr"
          // biome-ignore lint/a11y/noAutofocus: the form was asked for by a key or a button just now
          autoFocus
          defaultValue={address}
          aria-invalid={isRefused}
          aria-describedby={isRefused ? 'link-refused' : undefined}
          placeholder="https://"
          className="block min-h-10 w-full rounded-sm border border-edge bg-paper px-2"
        />
      </label>
      <button type="submit" className={SMALL_BUTTON}>
        {t('setLink')}
      </button>
      {isRefused && (
        <p id="link-refused" role="alert" className="w-full text-bad text-sm">
          {t('unsafe')}
        </p>
      )}
    </form>
  )
}
