import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SideBadge } from '@/components/ui/badge'
import { DefinitionList } from '@/components/ui/definition-list'
import { LocaleLink } from '@/components/ui/link'
import { LocalizedText } from '@/components/ui/localized-text'
import { formatMoment } from '@/i18n/format-clock'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import type { MeetingLine } from '../queries/parts'
import { meetingPath } from '../validation'
import { MeetingTime } from './meeting-time'

type Props = {
  meeting: MeetingLine
  sides: readonly SideWords[]
  /** What other nouns have to say of the meeting. */
  more?: readonly { term: string; value: ReactNode }[]
}

export function MeetingFacts({ meeting, sides, more }: Props) {
  const t = useTranslations('meetings')
  return (
    <DefinitionList
      items={[
        { term: t('starts'), value: <Opening meeting={meeting} sides={sides} /> },
        ...(['historical', 'postponed'].includes(meeting.state)
          ? []
          : [
              { term: t('ends'), value: <MeetingTime meeting={meeting} at={meeting.endsAt} sides={sides} /> },
            ]),
        { term: t('place'), value: <LocalizedText texts={meeting.place} /> },
        ...(meeting.videoLink
          ? [{ term: t('videoLink'), value: <VideoLink address={meeting.videoLink} /> }]
          : []),
        {
          term: t('host'),
          value: <Host code={meeting.hostSide} name={nameOfSide(sides, meeting.hostSide)} />,
        },
        { term: t('minutes'), value: <MinutesLink meeting={meeting} /> },
        ...(more ?? []),
      ]}
    />
  )
}

/** Of a postponed meeting only the date that has fallen away is known. */
function Opening({ meeting, sides }: { meeting: MeetingLine; sides: readonly SideWords[] }) {
  const locale = useLocale()
  const t = useTranslations('meeting-dates')
  if (meeting.state !== 'postponed')
    return <MeetingTime meeting={meeting} at={meeting.startsAt} sides={sides} />
  return t('fallen', { moment: formatMoment(new Date(meeting.startsAt), sides, locale) })
}

/** The badge says the name to those who hear the page, the words beside it to those who see it. */
function Host({ code, name }: { code: string; name: string }) {
  return (
    <span className="inline-flex items-center gap-2">
      <SideBadge code={code} name={name} /> <span aria-hidden="true">{name}</span>
    </span>
  )
}

/** Typed by people of either side: checked to be https, and nothing of the portal is told to the place it leads to. */
function VideoLink({ address }: { address: string }) {
  return (
    <a href={address} rel="noreferrer" dir="ltr" className="break-all">
      {address}
    </a>
  )
}

function MinutesLink({ meeting }: { meeting: MeetingLine }) {
  const t = useTranslations('meetings')
  if (meeting.minutesState === null) return <span className="text-soft">{t('noMinutes')}</span>
  return <LocaleLink href={`${meetingPath(meeting)}/minutes`}>{t('readMinutes')}</LocaleLink>
}
