import { useTranslations } from 'next-intl'
import { SideBadge } from '@/components/ui/badge'
import { DefinitionList } from '@/components/ui/definition-list'
import { LocaleLink } from '@/components/ui/link'
import { LocalizedText } from '@/components/ui/localized-text'
import { Moment } from '@/components/ui/moment'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import type { PaperLine } from '../queries'
import { paperPath, paperReference } from '../validation'

type Meeting = Parameters<typeof paperPath>[0]
type Props = { meeting: Meeting; paper: PaperLine; sides: readonly SideWords[]; readers: string }

export function PaperFacts({ meeting, paper, sides, readers }: Props) {
  const t = useTranslations('papers')
  const { shared } = paper
  return (
    <DefinitionList
      items={[
        {
          term: t('facts.by'),
          value: (
            <span className="flex flex-wrap items-center gap-2">
              <SideBadge code={paper.side} name={nameOfSide(sides, paper.side)} />
              <span>
                <LocalizedText texts={paper.by} />
              </span>
            </span>
          ),
        },
        { term: t('facts.at'), value: <Moment at={new Date(paper.at)} clocks={sides} /> },
        {
          term: t('facts.about'),
          value: paper.item ? (
            <>
              {t('onItem', { position: paper.item.position })} <LocalizedText texts={paper.item.title} />
            </>
          ) : (
            t('wholeMeeting')
          ),
        },
        { term: t('facts.readers'), value: readers },
        ...(shared
          ? [
              {
                term: t('facts.shared'),
                value: (
                  <LocaleLink href={paperPath(meeting, shared.id)}>
                    <bdi>{paperReference(meeting, shared.number)}</bdi>
                  </LocaleLink>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}
