import { useTranslations } from 'next-intl'
import type { Part } from '../word-diff'

/** Words put in are underlined, words left out are struck through, and both are said to those who hear the page. */
export function WordChanges({ parts }: { parts: readonly Part[] }) {
  const t = useTranslations('agenda.words')
  return parts.map(({ kind, text }, index) => {
    const key = `${index} ${kind}`
    if (kind === 'same') return <span key={key}>{text}</span>
    if (kind === 'removed') {
      return (
        <del key={key} className="text-bad line-through decoration-2">
          <span className="sr-only"> [{t('removed')} </span>
          {text}
          <span className="sr-only">] </span>
        </del>
      )
    }
    return (
      <ins key={key} className="bg-sunken font-semibold text-good underline decoration-2">
        <span className="sr-only"> [{t('added')} </span>
        {text}
        <span className="sr-only">] </span>
      </ins>
    )
  })
}
