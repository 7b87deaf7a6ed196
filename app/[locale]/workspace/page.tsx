import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { RecentTile } from '@/features/audit/components/recent-tile'
import { requireViewer } from '@/features/auth/session'
import { DecisionsTile } from '@/features/decisions/components/decisions-tile'
import { InterestTile } from '@/features/inquiries/components/interest-tile'
import { NextMeetingTile } from '@/features/meetings/components/next-meeting-tile'
import { deadlinesOf, nextDeadline } from '@/features/meetings/deadlines'
import { getFrame } from '@/features/people/queries/frame'
import { ProjectTile } from '@/features/project/components/project-tile'
import { WaitingTile } from '@/features/project/components/waiting-tile'
import { getDashboard } from '@/features/project/queries/dashboard'
import { whatWaits } from '@/features/project/waiting'
import { nameOfSide, sideWords } from '@/i18n/side-words'
import { now } from '@/lib/clock'

export async function generateMetadata() {
  return { title: (await getTranslations('project'))('dashboard.title') }
}

export default async function DashboardPage() {
  const viewer = await requireViewer()
  const [locale, t, frame, dashboard] = await Promise.all([
    getLocale(),
    getTranslations('project'),
    getFrame(viewer),
    getDashboard(viewer),
  ])
  const sides = sideWords(frame.sides, locale)
  const { nextMeeting, rules } = dashboard
  const deadline = nextMeeting && nextDeadline(deadlinesOf(nextMeeting, rules, now()))

  return (
    <>
      <PageHeader title={t('dashboard.title')} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <WaitingTile waiting={whatWaits(viewer, dashboard)} sides={sides} />
        <NextMeetingTile meeting={nextMeeting} deadline={deadline} sides={sides} />
        <ProjectTile {...dashboard} sides={sides} now={now()} />
        <DecisionsTile tallies={dashboard.tallies} sides={sides} />
        <InterestTile
          interest={dashboard.interest}
          medianHours={dashboard.medianResponse}
          ownSide={nameOfSide(sides, viewer.side)}
        />
        <RecentTile entries={dashboard.recent} sides={sides} isFirstVisit={viewer.previousVisitAt === null} />
      </div>
    </>
  )
}
