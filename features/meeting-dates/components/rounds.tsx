import { useTranslations } from 'next-intl'
import { AuthoredText } from '@/components/ui/authored-text'
import { SideBadge, StatusBadge } from '@/components/ui/badge'
import { DefinitionList } from '@/components/ui/definition-list'
import { EmptyState } from '@/components/ui/empty-state'
import { LocalizedText } from '@/components/ui/localized-text'
import { Moment } from '@/components/ui/moment'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import type { RoundOnRecord } from '../queries/search'

type Props = {
  rounds: readonly RoundOnRecord[]
  /** The round that waits for an answer; none where the search is over. */
  waiting: number | null
  sides: readonly SideWords[]
}

/** Every round as it was written, the newest first: what each side proposed, who wrote it and when. */
export function Rounds({ rounds, waiting, sides }: Props) {
  const t = useTranslations('meeting-dates.rounds')
  if (rounds.length === 0) return <EmptyState title={t('none')} why={t('noneWhy')} />
  return (
    <ol className="grid gap-8">
      {rounds.map((round) => (
        <li key={round.number} data-side={round.bySide} className="border-side border-s-4 ps-4">
          <h3 className="flex flex-wrap items-center gap-3">
            {t('round', { number: round.number })}
            <SideBadge code={round.bySide} name={nameOfSide(sides, round.bySide)} />
            <RoundState round={round} isWaiting={round.number === waiting} />
          </h3>
          <p className="mb-3 text-soft text-sm">
            <LocalizedText texts={round.by} /> · <Moment at={new Date(round.at)} clocks={sides} />
          </p>
          <OneRound round={round} sides={sides} />
        </li>
      ))}
    </ol>
  )
}

function RoundState({ round, isWaiting }: { round: RoundOnRecord; isWaiting: boolean }) {
  const t = useTranslations('meeting-dates.rounds')
  if (round.taken) return <StatusBadge tone="good">{t('taken')}</StatusBadge>
  if (isWaiting) return <StatusBadge tone="warn">{t('waiting')}</StatusBadge>
  return <StatusBadge tone="calm">{t('settled')}</StatusBadge>
}

function OneRound({ round, sides }: { round: RoundOnRecord; sides: readonly SideWords[] }) {
  const t = useTranslations('meeting-dates.rounds')
  const { hostSide, place, videoLink, shortNotice, reason } = round
  const hasPlace = Object.values(place).some(Boolean)
  return (
    <>
      {shortNotice && (
        <p className="mb-3">
          <StatusBadge tone="warn">{t('shortNotice')}</StatusBadge>
        </p>
      )}
      <DefinitionList
        items={[
          { term: t('dates'), value: <Slots round={round} sides={sides} /> },
          { term: t('host'), value: <SideBadge code={hostSide} name={nameOfSide(sides, hostSide)} /> },
          ...(hasPlace ? [{ term: t('place'), value: <LocalizedText texts={place} /> }] : []),
          ...(videoLink ? [{ term: t('video'), value: <bdi className="break-all">{videoLink}</bdi> }] : []),
          ...(reason ? [{ term: t('message'), value: <AuthoredText text={reason} /> }] : []),
        ]}
      />
    </>
  )
}

function Slots({ round, sides }: { round: RoundOnRecord; sides: readonly SideWords[] }) {
  const t = useTranslations('meeting-dates.rounds')
  const { taken } = round
  return (
    <ol className="grid gap-1">
      {round.slots.map(({ startsAt, endsAt }, index) => (
        <li key={startsAt}>
          <Moment at={new Date(startsAt)} clocks={sides} />{' '}
          <span className="text-soft text-sm">
            ({t('lasts', { minutes: (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000 })})
          </span>
          {taken?.slot === index && (
            <>
              {' '}
              <StatusBadge tone="good">
                {t('confirmedBy', { side: nameOfSide(sides, taken.bySide) })}
              </StatusBadge>
            </>
          )}
        </li>
      ))}
    </ol>
  )
}
