import { useMessages, useTranslations } from 'next-intl'
import { Tile } from '@/components/layout/tile'
import { SideBadge, Tag } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { LocalizedText } from '@/components/ui/localized-text'
import { Moment } from '@/components/ui/moment'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import type { RecentEntry } from '../queries/parts'
import { SubjectLink } from './subject-link'

type Props = { entries: readonly RecentEntry[]; sides: readonly SideWords[]; isFirstVisit: boolean }

export function RecentTile({ entries, sides, isFirstVisit }: Props) {
  const t = useTranslations('audit.recent')
  return (
    <Tile id="recent" title={t(isFirstVisit ? 'first' : 'title')} wide>
      {entries.length === 0 ? (
        <EmptyState title={t('none')} why={t('noneWhy')} />
      ) : (
        <ol className="grid gap-x-10 lg:grid-cols-2">
          {entries.map((entry) => (
            <li key={entry.key} className="border-line border-t py-3">
              <Entry entry={entry} sides={sides} />
            </li>
          ))}
        </ol>
      )}
    </Tile>
  )
}

function Entry({ entry, sides }: { entry: RecentEntry; sides: readonly SideWords[] }) {
  const t = useTranslations('audit.recent')
  return (
    <>
      <p className="flex flex-wrap gap-x-2 font-semibold">
        <span>{useActionWords(entry.action)}</span>
        <SubjectLink subject={entry.subject} />
      </p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-soft text-sm">
        <span className="flex items-center gap-x-2">
          {entry.side && <SideBadge code={entry.side} name={nameOfSide(sides, entry.side)} />}
          {entry.actor && (
            <span>
              <LocalizedText texts={entry.actor} />
            </span>
          )}
        </span>
        <Moment at={new Date(entry.at)} clocks={sides} />
        {entry.isOwn && <Tag>{t('own')}</Tag>}
      </p>
    </>
  )
}

/** The log may hold acts that this release has no words for. */
function useActionWords(action: string) {
  const words: Record<string, string> = useMessages().audit.actions
  return words[action] ?? words.other
}
