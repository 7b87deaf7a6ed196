import { useLocale, useTranslations } from 'next-intl'
import { SideBadge, Tag } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LocalizedText } from '@/components/ui/localized-text'
import { Moment } from '@/components/ui/moment'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import type { PaperLine } from '../queries'
import { paperPath, paperReference } from '../validation'
import { fileSize } from './file-size'
import { LateBadge, OwnTag, ScanBadge } from './marks'

type Meeting = Parameters<typeof paperPath>[0]
type Props = { meeting: Meeting; papers: readonly PaperLine[]; sides: readonly SideWords[] }

export function PaperList({ meeting, papers, sides }: Props) {
  const t = useTranslations('papers')
  if (papers.length === 0) return <EmptyState title={t('none')} why={t('noneWhy')} />
  return (
    <ul className="grid gap-4">
      {papers.map((paper) => (
        <li key={paper.id}>
          <PaperCard meeting={meeting} paper={paper} sides={sides} />
        </li>
      ))}
    </ul>
  )
}

function PaperCard({ meeting, paper, sides }: Omit<Props, 'papers'> & { paper: PaperLine }) {
  const t = useTranslations('papers')
  const locale = useLocale()
  const [newest] = paper.versions
  const reference = paperReference(meeting, paper.number)
  const side = nameOfSide(sides, paper.side)
  return (
    <Card
      href={paperPath(meeting, paper.id)}
      title={<span dir="auto">{paper.title}</span>}
      above={
        <>
          {reference && <bdi className="font-semibold text-ink">{reference}</bdi>}
          <SideBadge code={paper.side} name={side} />
          {paper.audience !== 'joint' && <OwnTag side={side} />}
          {paper.isLate && <LateBadge />}
        </>
      }
    >
      <p className="text-soft">
        {paper.item ? (
          <>
            {t('onItem', { position: paper.item.position })} <LocalizedText texts={paper.item.title} />
          </>
        ) : (
          t('wholeMeeting')
        )}
      </p>
      {newest && (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-soft text-sm">
          <Tag>{t(`languages.${newest.language}`)}</Tag>
          <bdi>{fileSize(newest.bytes, locale)}</bdi>
          <span>{t('versionNumber', { number: newest.number })}</span>
          <Moment at={new Date(newest.at)} clocks={sides} />
          {newest.scan !== 'clean' && <ScanBadge scan={newest.scan} />}
        </p>
      )}
    </Card>
  )
}
