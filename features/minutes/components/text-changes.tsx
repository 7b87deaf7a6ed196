import { useTranslations } from 'next-intl'
import { Tag } from '@/components/ui/badge'
import { WordChanges } from '@/components/ui/word-changes'
import type { ClauseChange } from '../compare'

type Props = { changes: readonly ClauseChange[]; language: 'en' | 'ru' }

/** What became of each clause, word by word. */
export function TextChanges({ changes, language }: Props) {
  const t = useTranslations('minutes-history')
  const kinds = useTranslations('minutes.kinds')
  if (changes.length === 0) return <p className="text-soft">{t('same')}</p>
  return (
    <ul className="grid gap-4">
      {changes.map(({ id, number, what, parts, kind }) => (
        <li key={id} className="border-line border-t pt-3">
          <p className="mb-1 flex flex-wrap items-baseline gap-3 text-soft text-sm">
            <span className="tabular-nums">{number}</span>
            <Tag>{t(what)}</Tag>
            {kind && t('kind', { kind: kinds(kind) })}
          </p>
          <p lang={language} dir="ltr" className="authentic max-w-[65ch] whitespace-pre-line">
            <WordChanges parts={parts} />
          </p>
        </li>
      ))}
    </ul>
  )
}
