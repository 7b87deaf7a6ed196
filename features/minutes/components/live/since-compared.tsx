import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { WordChanges } from '@/components/ui/word-changes'
import { plainText } from '@/lib/rich-text'
import type { Part } from '@/lib/word-diff'
import { isSameText } from '../../live/same-text'
import type { Session } from '../../live/session'
import { LANGUAGES } from '../../live/shared-text'
import type { LiveClause } from './use-clause'
import { useStore } from './use-store'

type Props = { session: Session; clause: LiveClause; id: string }

/** What changed in either language since both were found to say the same. */
export function SinceCompared({ session, clause, id }: Props) {
  const t = useTranslations('minutes-live')
  const was = useStore(session.matches).get(id)
  const [isOpen, setOpen] = useState(false)
  if (!was || LANGUAGES.every((language) => isSameText(was[language], clause[language]))) return null
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)} className="text-sm">
      <summary className="py-1 hover:text-accent-strong">{t('changed')}</summary>
      {isOpen && (
        <div dir="ltr" className="grid gap-x-10 gap-y-3 md:grid-cols-2">
          {LANGUAGES.map((language) => (
            <p key={language} lang={language} className="authentic max-w-[65ch] whitespace-pre-line">
              <Changes before={plainText(was[language])} after={plainText(clause[language])} />
            </p>
          ))}
        </div>
      )}
    </details>
  )
}

/** Comparing words is loaded when somebody asks for it. */
function Changes({ before, after }: { before: string; after: string }) {
  const [parts, setParts] = useState<Part[]>([])
  useEffect(() => {
    let isWanted = true
    import('@/lib/word-diff').then(({ diffWords }) => {
      if (isWanted) setParts(diffWords(before, after))
    })
    return () => {
      isWanted = false
    }
  }, [before, after])
  return <WordChanges parts={parts} />
}
