import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { Section } from '@/components/layout/section'
import { StructuredData } from '@/components/layout/structured-data'
import { EmptyState } from '@/components/ui/empty-state'
import { LocaleLink } from '@/components/ui/link'
import { LocalizedText } from '@/components/ui/localized-text'
import { FactFigures } from '@/features/facts/components/fact-figures'
import { listPublicFigures } from '@/features/facts/queries'
import { NextAndLastMeeting } from '@/features/meetings/components/next-and-last'
import { listPublicMeetings, listPublicSides } from '@/features/meetings/queries/public'
import { NewsList } from '@/features/news/components/news-list'
import { listPublicNews } from '@/features/news/queries'
import { LatestOpportunities } from '@/features/opportunities/components/latest-opportunities'
import {
  countPublicOpportunitiesBySector,
  listPublicLatestOpportunities,
} from '@/features/opportunities/queries/latest'
import { Doors } from '@/features/passages/components/doors'
import { listPublicPassages } from '@/features/passages/queries'
import { SectorCards } from '@/features/sectors/components/sector-cards'
import { listPublicSectors } from '@/features/sectors/queries'
import { localeOf } from '@/i18n/locale-of'
import { siteData } from '@/i18n/site-data'
import { standingMetadata } from '@/i18n/standing-metadata'
import { now } from '@/lib/clock'

const KEY_FIGURES = ['mill-design-capacity', 'land-mill', 'steel-imports', 'supply-gap']

export async function generateMetadata({ params }: PageProps<'/[locale]'>) {
  const locale = await localeOf(params)
  return standingMetadata(locale, '/', await listPublicPassages('home'))
}

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
  const locale = await localeOf(params)
  const [passages, figures, news, meetings, sides, sectors, opportunities, counts, t, site] =
    await Promise.all([
      listPublicPassages('home'),
      listPublicFigures(KEY_FIGURES),
      listPublicNews({ limit: 3 }),
      listPublicMeetings(),
      listPublicSides(),
      listPublicSectors(),
      listPublicLatestOpportunities(3),
      countPublicOpportunitiesBySector(),
      getTranslations('public-pages.home'),
      siteData(locale),
    ])
  const [lead, ...doors] = passages
  const open = [...counts.values()].reduce((sum, count) => sum + count, 0)

  return (
    <>
      <StructuredData data={site} />
      <PageHeader
        title={<LocalizedText texts={lead?.title ?? {}} />}
        lead={<LocalizedText texts={lead?.body ?? {}} />}
      />
      <Doors passages={doors} />
      {figures.length > 0 && (
        <Section
          id="figures"
          title={t('figures')}
          aside={<LocaleLink href="/project">{t('allFigures')}</LocaleLink>}
        >
          <FactFigures figures={figures} place="row" />
        </Section>
      )}
      <div className="mt-12 grid gap-12 *:mt-0 empty:hidden lg:grid-cols-[minmax(0,1fr)_22rem]">
        {news.length > 0 && (
          <Section id="news" title={t('news')} aside={<LocaleLink href="/news">{t('allNews')}</LocaleLink>}>
            <NewsList items={news} />
          </Section>
        )}
        {meetings.length > 0 && (
          <Section
            id="meetings"
            title={t('meeting')}
            aside={<LocaleLink href="/meetings">{t('allMeetings')}</LocaleLink>}
          >
            <NextAndLastMeeting meetings={meetings} sides={sides} now={now()} />
          </Section>
        )}
      </div>
      <Section
        id="opportunities"
        title={t('opportunities')}
        aside={
          open > 0 && <LocaleLink href="/opportunities">{t('allOpportunities', { count: open })}</LocaleLink>
        }
      >
        {opportunities.length > 0 ? (
          <LatestOpportunities opportunities={opportunities} />
        ) : (
          <EmptyState title={t('noOpportunities')} why={t('whyNoOpportunities')} />
        )}
      </Section>
      <Section id="sectors" title={t('sectors')}>
        <SectorCards sectors={sectors} />
      </Section>
    </>
  )
}
