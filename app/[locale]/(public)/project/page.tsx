import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { Section } from '@/components/layout/section'
import { StructuredData } from '@/components/layout/structured-data'
import { LocalizedText } from '@/components/ui/localized-text'
import { TranslatedProse } from '@/components/ui/translated-prose'
import { FactFigures } from '@/features/facts/components/fact-figures'
import { OptionDesk } from '@/features/facts/components/option-desk'
import { optionFigureKeys } from '@/features/facts/option-desk'
import { listPublicDisputedFigures, listPublicFigures } from '@/features/facts/queries'
import { registerData } from '@/features/facts/register-data'
import { PassageSection } from '@/features/passages/components/passage-section'
import { listPublicPassages } from '@/features/passages/queries'
import { PublicPhases } from '@/features/project/components/public-phases'
import { PublicTimeLine } from '@/features/project/components/public-time-line'
import { listPublicEvents, listPublicPhases } from '@/features/project/queries/public'
import { localeOf } from '@/i18n/locale-of'
import { standingMetadata } from '@/i18n/standing-metadata'

export async function generateMetadata({ params }: PageProps<'/[locale]/project'>) {
  const locale = await localeOf(params)
  return standingMetadata(locale, '/project', await listPublicPassages('project'))
}

export default async function ProjectPage({ params }: PageProps<'/[locale]/project'>) {
  const locale = await localeOf(params)
  const passages = await listPublicPassages('project')
  const [figures, disputed, phases, events, t] = await Promise.all([
    listPublicFigures([...passages.flatMap((passage) => passage.figures), ...optionFigureKeys]),
    listPublicDisputedFigures(),
    listPublicPhases(),
    listPublicEvents(),
    getTranslations('public-pages.project'),
  ])
  const [lead, ...rest] = passages
  const sources = rest.find((passage) => passage.key === 'sources')
  const unknowns = rest.filter((passage) => passage.key.startsWith('unknown-'))
  const sections = rest.filter((passage) => passage.title)
  const figuresOf = (keys: readonly string[]) => figures.filter(({ figure }) => keys.includes(figure))

  return (
    <>
      <StructuredData data={registerData(figures, locale)} />
      <PageHeader
        title={<LocalizedText texts={lead?.title ?? {}} />}
        lead={<LocalizedText texts={lead?.body ?? {}} />}
      />
      <PublicPhases phases={phases} />
      {sections.map((passage) => (
        <PassageSection
          key={passage.key}
          passage={passage}
          beside={
            passage.figures.length <= BESIDE && (
              <FactFigures figures={figuresOf(passage.figures)} place="beside" />
            )
          }
        >
          {passage.key === 'options' && <OptionDesk figures={figuresOf(optionFigureKeys)} />}
          {passage.figures.length > BESIDE && <FactFigures figures={figuresOf(passage.figures)} />}
        </PassageSection>
      ))}
      <Section id="disputed" title={t('disputed')}>
        <p className="mb-6 max-w-[68ch]">{t('disputedText')}</p>
        <FactFigures figures={disputed} place="pairs" />
      </Section>
      <Section id="unknowns" title={t('unknowns')}>
        <ul className="grid max-w-[68ch] list-disc gap-2 ps-6">
          {unknowns.map(({ key, body }) => (
            <li key={key}>
              <LocalizedText texts={body ?? {}} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="time-line" title={t('timeLine')}>
        <PublicTimeLine events={events} />
      </Section>
      {sources && (
        <Section id="sources" title={t('sources')}>
          <TranslatedProse texts={sources.body ?? {}} />
        </Section>
      )}
    </>
  )
}

/** So many figures fit beside a passage; more stand beneath it. */
const BESIDE = 2
