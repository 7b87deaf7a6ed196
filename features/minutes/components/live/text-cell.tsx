import { useLocale, useTranslations } from 'next-intl'
import type { MouseEvent } from 'react'
import { RichTextBody } from '@/components/ui/rich-text'
import type { RichText } from '@/lib/rich-text'
import type { CaretAt } from '../../live/prose/editor'

type Props = {
  language: 'en' | 'ru'
  text: RichText | null
  label: string
  /** Begins to write here. */
  onOpen: (caret: CaretAt) => void
}

/** One text of a clause while nobody of this window writes in it: its words, which a click or the Tab key open. */
export function TextCell({ language, text, label, onOpen }: Props) {
  const t = useTranslations('minutes-live')
  const locale = useLocale()
  /** The caret comes where the press was, so the browser is not to put one anywhere else. */
  function press(event: MouseEvent) {
    if (event.button !== 0 || (event.target instanceof Element && event.target.closest('a'))) return
    event.preventDefault()
    onOpen({ left: event.clientX, top: event.clientY })
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a text area holds no bold words, lists or links
    <div
      role="textbox"
      aria-multiline="true"
      aria-label={label}
      tabIndex={0}
      lang={language}
      dir="ltr"
      className="live-text authentic"
      onMouseDown={press}
      onFocus={() => onOpen('end')}
    >
      {text ? (
        <RichTextBody text={text} />
      ) : (
        <p lang={locale} dir="auto" className="authentic text-soft">
          {t('empty')}
        </p>
      )}
    </div>
  )
}
