import { useTranslations } from 'next-intl'
import type { RefObject } from 'react'
import { Button } from '@/components/ui/button'

const KEYS = [
  ['next', 'Enter'],
  ['twin', 'Tab'],
  ['line', 'Shift + Enter'],
  ['leave', 'Esc'],
  ['above', '↑ ↓'],
  ['move', 'Alt + ↑ ↓'],
  ['kind', 'Ctrl + Alt + 1 … 5'],
  ['match', 'Ctrl + Enter'],
  ['bold', 'Ctrl + B'],
  ['italic', 'Ctrl + I'],
  ['link', 'Ctrl + K'],
  ['bullets', 'Ctrl + Shift + 8'],
  ['numbers', 'Ctrl + Shift + 7'],
  ['undo', 'Ctrl + Z'],
  ['redo', 'Ctrl + Y'],
  ['remove', 'Backspace'],
  ['help', 'Ctrl + /, ?'],
] as const

/** Every key that does something here. */
export function Shortcuts({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const t = useTranslations('minutes-live.keys')
  return (
    <dialog
      ref={dialog}
      aria-labelledby="shortcuts-title"
      className="m-auto max-h-[85vh] w-full max-w-xl overflow-auto rounded-md border border-line bg-raised p-6 text-ink"
    >
      <div className="mb-4 flex items-center justify-between gap-4">
        <h2 id="shortcuts-title" className="text-xl">
          {t('title')}
        </h2>
        <form method="dialog">
          <Button>{t('close')}</Button>
        </form>
      </div>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        {KEYS.map(([name, key]) => (
          <div key={name} className="contents">
            <dt>
              <kbd dir="ltr" className="whitespace-nowrap rounded-sm border border-line px-1.5 text-sm">
                {key}
              </kbd>
            </dt>
            <dd>{t(name)}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  )
}
