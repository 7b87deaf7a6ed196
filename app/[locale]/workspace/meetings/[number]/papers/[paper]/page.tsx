import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { Section } from '@/components/layout/section'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DemonstrationMark } from '@/components/ui/demonstration'
import { Notice } from '@/components/ui/notice'
import { requireViewer } from '@/features/auth/session'
import { getMeeting } from '@/features/meetings/queries/meetings'
import { meetingLabel, meetingPath, parseMeetingAddress } from '@/features/meetings/validation'
import { LateBadge, OwnTag } from '@/features/papers/components/marks'
import { PaperFacts } from '@/features/papers/components/paper-facts'
import { PaperSteps } from '@/features/papers/components/paper-steps'
import { Pictures } from '@/features/papers/components/pictures'
import { Versions } from '@/features/papers/components/versions'
import { getPaper } from '@/features/papers/queries'
import { doneIn, paperReference, papersPath } from '@/features/papers/validation'
import { getFrame } from '@/features/people/queries/frame'
import { ClientMessages } from '@/i18n/client-messages'
import { nameOfSide, otherSides, sideWords } from '@/i18n/side-words'
import { newId } from '@/lib/ids'

type Props = {
  params: Promise<{ number: string; paper: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export async function generateMetadata() {
  return { title: (await getTranslations('papers'))('paper') }
}

export default async function PaperPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { number, paper: id } = await params
  const address = parseMeetingAddress(number)
  const meeting = address && (await getMeeting(viewer, address))
  const paper = meeting && (await getPaper(viewer, meeting.id, id))
  if (!paper) notFound()

  const [locale, t, meetings, frame, query] = await Promise.all([
    getLocale(),
    getTranslations('papers'),
    getTranslations('meetings'),
    getFrame(viewer),
    searchParams,
  ])
  const sides = sideWords(frame.sides, locale)
  const reference = paperReference(meeting, paper.number)
  const [newest] = paper.versions
  const done = doneIn(query.done)
  const names = { own: nameOfSide(sides, viewer.side), other: otherSides(sides, viewer.side) }
  const readers = t(paper.audience === 'joint' ? 'readers.both' : 'readers.own', names)

  return (
    <>
      <Breadcrumb
        trail={[
          { href: '/workspace/meetings', label: meetings('title') },
          { href: meetingPath(meeting), label: meetingLabel(meeting) ?? meetings('proposal') },
          { href: papersPath(meeting), label: t('title') },
        ]}
      />
      <PageHeader
        title={<span dir="auto">{paper.title}</span>}
        above={
          <>
            {reference && <bdi className="font-semibold">{reference}</bdi>}
            {paper.audience !== 'joint' && <OwnTag side={names.own} />}
            {paper.isLate && <LateBadge />}
            {meeting.isDemonstration && <DemonstrationMark />}
          </>
        }
      />
      {done && (
        <div className="mb-8">
          <Notice tone="good" title={t(`done.${done}`, { reference: reference ?? '' })} />
        </div>
      )}
      <PaperFacts meeting={meeting} paper={paper} sides={sides} readers={readers} />
      <Section id="versions" title={t('versions')}>
        <Versions meeting={meeting} paper={paper} sides={sides} />
      </Section>
      {newest && (
        <Section id="preview" title={t('preview.title')}>
          <Pictures meeting={meeting} paperId={paper.id} version={newest} locale={locale} />
        </Section>
      )}
      <ClientMessages namespaces={['papers']}>
        <PaperSteps
          viewer={viewer}
          meeting={meeting}
          paper={paper}
          names={names}
          readers={readers}
          formKey={newId()}
        />
      </ClientMessages>
    </>
  )
}
