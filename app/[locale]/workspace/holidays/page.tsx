import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { Section } from '@/components/layout/section'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Notice } from '@/components/ui/notice'
import { TabLinks } from '@/components/ui/tab-links'
import { requireViewer } from '@/features/auth/session'
import { HolidayForm } from '@/features/holidays/components/holiday-form'
import { HolidayTable } from '@/features/holidays/components/holiday-table'
import { canKeepHolidays } from '@/features/holidays/policy'
import { listHolidays } from '@/features/holidays/queries'
import { calendarInput } from '@/features/holidays/validation'
import { getFrame } from '@/features/people/queries/frame'
import { ClientMessages } from '@/i18n/client-messages'
import { sideWords } from '@/i18n/side-words'
import { now } from '@/lib/clock'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata() {
  return { title: (await getTranslations('holidays'))('title') }
}

export default async function HolidaysPage({ searchParams }: Props) {
  const viewer = await requireViewer()
  const { done, ...asked } = calendarInput.parse(await searchParams)
  const thisYear = now().getUTCFullYear()
  const year = asked.year ?? thisYear
  const [locale, t, meetings, frame, holidays] = await Promise.all([
    getLocale(),
    getTranslations('holidays'),
    getTranslations('meetings'),
    getFrame(viewer),
    listHolidays(viewer, year),
  ])
  const said = (['added', 'removed', 'gone'] as const).find((one) => one === done)
  const years = [...new Set([thisYear, thisYear + 1, thisYear + 2, year])].sort()

  return (
    <>
      <Breadcrumb trail={[{ href: '/workspace/meetings', label: meetings('title') }]} />
      <PageHeader title={t('title')} lead={t('lead')} />
      {said && (
        <div className="mb-6">
          <Notice tone={said === 'gone' ? 'warn' : 'good'} title={t(`done.${said}`)} />
        </div>
      )}
      <TabLinks
        label={t('years')}
        tabs={years.map((one) => ({
          href: `/workspace/holidays?year=${one}`,
          label: String(one),
          current: one === year,
        }))}
      />
      {sideWords(frame.sides, locale).map(({ code, name }) => (
        <Section key={code} id={code} title={name}>
          <HolidayTable
            caption={t('caption', { side: name, year: String(year) })}
            days={holidays.filter(({ side }) => side === code)}
            year={year}
            isKeeper={code === viewer.side && canKeepHolidays(viewer)}
          />
        </Section>
      ))}
      {canKeepHolidays(viewer) && (
        <Section id="add" title={t('addTitle')}>
          <ClientMessages namespaces={['holidays']}>
            <HolidayForm />
          </ClientMessages>
        </Section>
      )}
    </>
  )
}
