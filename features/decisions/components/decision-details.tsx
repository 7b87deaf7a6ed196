import { useTranslations } from 'next-intl'
import { DefinitionList } from '@/components/ui/definition-list'
import { LocaleLink } from '@/components/ui/link'
import { LocalizedText } from '@/components/ui/localized-text'
import { meetingLabel, meetingPath } from '@/features/meetings/validation'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import type { Decision } from '../queries/decisions'
import { Due } from './due'
import { SideStatuses } from './side-statuses'

type Props = { decision: Decision; sides: readonly SideWords[]; today: string }

export function DecisionDetails({ decision, sides, today }: Props) {
  const t = useTranslations('decisions')
  const { meeting, clause } = decision
  const path = meeting && meetingPath(meeting)
  return (
    <DefinitionList
      items={[
        { term: t('standing'), value: <SideStatuses reports={decision.reports} sides={sides} /> },
        { term: t('due'), value: <Due decision={decision} today={today} /> },
        ...Object.entries(decision.offices).map(([side, office]) => ({
          term: t('offices', { side: nameOfSide(sides, side) }),
          value: <LocalizedText texts={office} />,
        })),
        meeting && path
          ? {
              term: t('meeting'),
              value: (
                <>
                  <LocaleLink href={path}>{meetingLabel(meeting)}</LocaleLink>{' '}
                  <LocalizedText texts={meeting.title} />
                </>
              ),
            }
          : { term: t('meeting'), value: t('betweenMeetings') },
        ...(clause && path
          ? [
              {
                term: t('clause'),
                value: (
                  <LocaleLink href={`${path}/minutes#c-${clause.number}`}>
                    {t('clauseNumber', { number: clause.number })}
                  </LocaleLink>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}
