import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { Section } from '@/components/layout/section'
import { StructuredData } from '@/components/layout/structured-data'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DemonstrationMark } from '@/components/ui/demonstration'
import { LocalizedText } from '@/components/ui/localized-text'
import { Notice } from '@/components/ui/notice'
import { TranslatedProse } from '@/components/ui/translated-prose'
import { PublicMeetingTime } from '@/features/meetings/components/public-meeting-time'
import { PublicParagraphs } from '@/features/meetings/components/public-paragraphs'
import { PublicParticipants } from '@/features/meetings/components/public-participants'
import { eventData } from '@/features/meetings/event-data'
import { publicMeetingNumber, publicMeetingPath } from '@/features/meetings/public-address'
import { getPublicMeeting, listPublicSides } from '@/features/meetings/queries/public'
import { PublicRecordPart } from '@/features/releases/components/public-record'
import { getPublicRecord } from '@/features/releases/queries/public'
import { localeOf } from '@/i18n/locale-of'
import { textFor } from '@/i18n/localized'
import { pageMetadata } from '@/i18n/page-metadata'
import { publisherData } from '@/i18n/site-data'

type Props = PageProps<'/[locale]/meetings/[number]'>

async function meetingOf(params: Props['params']) {
  const number = publicMeetingNumber((await params).number)
  const meeting = number ? await getPublicMeeting(number) : null
  return meeting ?? notFound()
}

export async function generateMetadata({ params }: Props) {
  const [locale, meeting] = await Promise.all([localeOf(params), meetingOf(params)])
  const released = await getTranslations({ locale, namespace: 'releases.record' })
  return pageMetadata({
    locale,
    path: publicMeetingPath(meeting.number),
    title: textFor(meeting.title, locale)?.text ?? '',
    // What both sides released of their minutes has no lead of its own.
    description: textFor(meeting.lead, locale)?.text ?? released('lead'),
  })
}

export default async function MeetingPage({ params }: Props) {
  const [locale, meeting, sides] = await Promise.all([localeOf(params), meetingOf(params), listPublicSides()])
  const record = await getPublicRecord(meeting.number)
  const [t, released, organizer] = await Promise.all([
    getTranslations('public-pages.meetings'),
    getTranslations('releases.record'),
    publisherData(locale),
  ])
  // What both sides released has no outside sources: a source on a paragraph makes it a summary of reports.
  const fromPress = meeting.paragraphs.some((paragraph) => paragraph.sourceName)

  return (
    <>
      <StructuredData data={eventData(meeting, sides, locale, organizer)} />
      <PageHeader
        above={
          <>
            <Breadcrumb trail={[{ href: '/meetings', label: t('title') }]} />
            {meeting.isDemonstration && <DemonstrationMark />}
          </>
        }
        title={<LocalizedText texts={meeting.title} />}
        lead={
          <>
            <bdi>{`${meeting.body}-${meeting.number}`}</bdi>
            {' · '}
            <PublicMeetingTime meeting={meeting} sides={sides} />
            {' · '}
            <LocalizedText texts={meeting.place} />
          </>
        }
      />
      {fromPress ? (
        <Notice tone="warn" title={t('pressSummary')}>
          <TranslatedProse texts={meeting.lead} />
        </Notice>
      ) : (
        meeting.lead.en !== null && <TranslatedProse texts={meeting.lead} />
      )}
      {meeting.participants.length > 0 && (
        <Section id="participants" title={t('participants')}>
          <PublicParticipants participants={meeting.participants} sides={sides} />
        </Section>
      )}
      {meeting.paragraphs.length > 0 && (
        <Section id="summary" title={t('summary')}>
          <PublicParagraphs paragraphs={meeting.paragraphs} />
        </Section>
      )}
      {record && (
        <Section id="record" title={released('title')}>
          <PublicRecordPart record={record} />
        </Section>
      )}
    </>
  )
}
