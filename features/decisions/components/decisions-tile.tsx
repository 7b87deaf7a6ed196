import { useTranslations } from 'next-intl'
import { Tile } from '@/components/layout/tile'
import { SideBadge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { LocaleLink } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import type { Tally } from '../queries/parts'

export function DecisionsTile({
  tallies,
  sides,
}: {
  tallies: readonly Tally[]
  sides: readonly SideWords[]
}) {
  const t = useTranslations('decisions.tile')
  const rows = inOrder(tallies, sides)
  return (
    <Tile id="decisions" title={t('title')}>
      {rows.length === 0 ? (
        <EmptyState title={t('none')} why={t('noneWhy')} />
      ) : (
        <Table
          caption={t('title')}
          captionHidden
          rows={rows}
          keyOf={({ kind, side }) => `${kind} ${side}`}
          columns={[
            { key: 'item', label: t('item'), cell: (tally) => <Name tally={tally} sides={sides} /> },
            { key: 'open', label: t('open'), numeric: true, cell: ({ open }) => open },
            { key: 'due', label: t('due'), numeric: true, cell: ({ due }) => due },
            {
              key: 'overdue',
              label: t('overdue'),
              numeric: true,
              cell: ({ overdue }) => <Overdue count={overdue} />,
            },
          ]}
        />
      )}
    </Tile>
  )
}

const KINDS = ['decision', 'action'] as const

/** Each kind in all, then by side in the order of the sides. */
function inOrder(tallies: readonly Tally[], sides: readonly SideWords[]) {
  return KINDS.flatMap((kind) =>
    [null, ...sides.map(({ code }) => code)].flatMap(
      (side) => tallies.find((tally) => tally.kind === kind && tally.side === side) ?? [],
    ),
  )
}

function Name({ tally: { kind, side }, sides }: { tally: Tally; sides: readonly SideWords[] }) {
  const t = useTranslations('decisions.tile')
  const path = kind === 'decision' ? '/workspace/decisions' : '/workspace/actions'
  if (side === null)
    return <LocaleLink href={path}>{t(kind === 'decision' ? 'allDecisions' : 'allActions')}</LocaleLink>
  return (
    <span className="sm:ps-4">
      <SideBadge code={side} name={nameOfSide(sides, side)} />
    </span>
  )
}

function Overdue({ count }: { count: number }) {
  return <span className={count > 0 ? 'font-semibold text-bad' : undefined}>{count}</span>
}
