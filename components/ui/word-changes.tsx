import { useTranslations } from 'next-intl'
import type { Part } from '@/lib/word-diff'

/** Words put in are underlined, words left out are struck through, and both are said to those who hear the page. */
export function WordChanges({ parts }: { parts: readonly Part[] }) {
  const t = useTranslations('ui.words')
  return parts.map(({ kind, text }, index) => {
    if (kind === 'same') return text
    const Mark = kind === 'added' ? 'ins' : 'del'
    const key = `${kind} ${index}`
    return (
      <Mark key={key}>
        <span className="sr-only">{` [${t(kind)} `}</span>
        {text}
        <span className="sr-only">{'] '}</span>
      </Mark>
    )
  })
}
