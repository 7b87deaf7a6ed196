import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { StatusBadge } from '@/components/ui/badge'
import { WordChanges } from '@/components/ui/word-changes'
import { hasChanged, type ItemChange, isUnchanged, type VersionDiff } from '../version-diff'
import { BothTitles } from './both-titles'

/** The later version with what became of each item, then what is no longer in it. */
export function VersionChanges({ diff }: { diff: VersionDiff }) {
  const t = useTranslations('agenda.versions')
  return (
    <>
      {isUnchanged(diff) && <p className="mb-4 font-semibold">{t('same')}</p>}
      <ol className="border-line border-b">
        {diff.items.map((change) => (
          <Row key={change.item.id} place={change.place} isQuiet={!hasChanged(change)}>
            <Words change={change} />
            <Marks change={change} />
          </Row>
        ))}
      </ol>
      {diff.removed.length > 0 && (
        <>
          <h3 className="mt-8 mb-2">{t('removedTitle')}</h3>
          <ul className="border-line border-b">
            {diff.removed.map(({ item, place }) => (
              <Row key={item.id} place={place} isQuiet={false}>
                <BothTitles en={<del>{item.title.en}</del>} ru={<del>{item.title.ru}</del>} />
                <p>
                  <StatusBadge tone="bad">{t('removed', { place })}</StatusBadge>
                </p>
              </Row>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

type RowProps = { place: number; isQuiet: boolean; children: ReactNode }

function Row({ place, isQuiet, children }: RowProps) {
  return (
    <li
      className={`keep-together grid grid-cols-[2rem_1fr] gap-x-3 border-line border-t py-3 ${isQuiet ? 'text-soft' : ''}`}
    >
      <span className="text-soft tabular-nums">{place}</span>
      <div className="grid min-w-0 max-w-[65ch] gap-1">{children}</div>
    </li>
  )
}

function Words({ change: { item, words } }: { change: ItemChange }) {
  if (!words) return <BothTitles {...item.title} />
  return <BothTitles en={<WordChanges parts={words.en} />} ru={<WordChanges parts={words.ru} />} />
}

function Marks({ change }: { change: ItemChange }) {
  const t = useTranslations('agenda.versions')
  const states = useTranslations('agenda.states')
  const { isAdded, movedFrom, place, words, longer, settled } = change
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-1">
      {isAdded && <StatusBadge tone="good">{t('added')}</StatusBadge>}
      {movedFrom !== null && (
        <StatusBadge tone="active">{t('moved', { from: movedFrom, to: place })}</StatusBadge>
      )}
      {words && <StatusBadge tone="warn">{t('reworded')}</StatusBadge>}
      {longer > 0 && <StatusBadge tone="warn">{t('longer', { minutes: longer })}</StatusBadge>}
      {longer < 0 && <StatusBadge tone="calm">{t('shorter', { minutes: -longer })}</StatusBadge>}
      {settled && (
        <StatusBadge tone="good">
          {t('settled', { from: states(settled.from), to: states(settled.to) })}
        </StatusBadge>
      )}
    </p>
  )
}
