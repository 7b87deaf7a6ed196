import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { Section } from '@/components/layout/section'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { LocalizedText } from '@/components/ui/localized-text'
import { Notice } from '@/components/ui/notice'
import { TranslatedProse } from '@/components/ui/translated-prose'
import { FactFigures } from '@/features/facts/components/fact-figures'
import { listPublicFigures } from '@/features/facts/queries'
import { countPublicOpportunitiesBySector } from '@/features/opportunities/queries/latest'
import { listPublicPassages } from '@/features/passages/queries'
import { getPublicSector } from '@/features/sectors/queries'
import { sectorSlugInput } from '@/features/sectors/validation'
import { localeOf } from '@/i18n/locale-of'
import { textFor } from '@/i18n/localized'
import { pageMetadata } from '@/i18n/page-metadata'

type Props = PageProps<'/[locale]/sectors/[slug]'>

async function sectorOf(params: Props['params']) {
  const slug = sectorSlugInput.safeParse((await params).slug)
  const sector = slug.success ? await getPublicSector(slug.data) : null
  return sector ?? notFound()
}

export async function generateMetadata({ params }: Props) {
  const [locale, sector] = await Promise.all([localeOf(params), sectorOf(params)])
  return pageMetadata({
    locale,
    path: `/sectors/${sector.slug}`,
    title: textFor(sector.name, locale)?.text ?? '',
    description: textFor(sector.lead, locale)?.text ?? '',
  })
}

export default async function SectorPage({ params }: Props) {
  const [, sector, [regime]] = await Promise.all([
    localeOf(params),
    sectorOf(params),
    listPublicPassages('investor-regime'),
  ])
  const [figures, regimeFigures, counts, t] = await Promise.all([
    listPublicFigures(sector.figures),
    listPublicFigures(regime?.figures ?? []),
    countPublicOpportunitiesBySector(),
    getTranslations('sectors'),
  ])
  const open = counts.get(sector.slug) ?? 0

  return (
    <>
      <PageHeader
        above={<Breadcrumb trail={[{ href: '/sectors', label: t('title') }]} />}
        title={<LocalizedText texts={sector.name} />}
        lead={<LocalizedText texts={sector.lead} />}
      />
      <TranslatedProse texts={sector.body} />
      <Section id="opportunities" title={t('opportunities')}>
        <p className="mb-4">{t('opportunitiesText', { count: open })}</p>
        {open > 0 ? (
          <ButtonLink look="primary" href={`/opportunities?sector=${sector.slug}`}>
            {t('seeOpportunities')}
          </ButtonLink>
        ) : (
          <ButtonLink href="/opportunities">{t('seeAllOpportunities')}</ButtonLink>
        )}
      </Section>
      <Section id="figures" title={t('figures')}>
        <FactFigures figures={figures} />
      </Section>
      {regime && (
        <Section id="investor-regime" title={t('regime')}>
          <div className="mb-6">
            <Notice tone="warn" title={t('verify')}>
              <TranslatedProse texts={regime.body ?? {}} />
            </Notice>
          </div>
          <FactFigures figures={regimeFigures} />
        </Section>
      )}
    </>
  )
}
