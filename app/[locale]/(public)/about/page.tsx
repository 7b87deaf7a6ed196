import { PageHeader } from '@/components/layout/page-header'
import { LocalizedText } from '@/components/ui/localized-text'
import { PassageSection } from '@/features/passages/components/passage-section'
import { RulesTable } from '@/features/passages/components/rules-table'
import { listPublicPassages, listPublicRules } from '@/features/passages/queries'
import { localeOf } from '@/i18n/locale-of'
import { standingMetadata } from '@/i18n/standing-metadata'

type Props = PageProps<'/[locale]/about'>

export async function generateMetadata({ params }: Props) {
  const locale = await localeOf(params)
  return standingMetadata(locale, '/about', await listPublicPassages('about'))
}

export default async function AboutPage({ params }: Props) {
  await localeOf(params)
  const [[lead, ...passages], rules] = await Promise.all([listPublicPassages('about'), listPublicRules()])
  return (
    <>
      <PageHeader
        title={<LocalizedText texts={lead?.title ?? {}} />}
        lead={<LocalizedText texts={lead?.body ?? {}} />}
      />
      {passages.map((passage) => (
        <PassageSection key={passage.key} passage={passage}>
          {passage.key === 'rules' && <RulesTable rules={rules} />}
        </PassageSection>
      ))}
    </>
  )
}
