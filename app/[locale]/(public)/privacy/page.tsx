import { StandingPage } from '@/features/passages/components/standing-page'
import { listPublicPassages } from '@/features/passages/queries'
import { localeOf } from '@/i18n/locale-of'
import { standingMetadata } from '@/i18n/standing-metadata'

type Props = PageProps<'/[locale]/privacy'>

export async function generateMetadata({ params }: Props) {
  const locale = await localeOf(params)
  return standingMetadata(locale, '/privacy', await listPublicPassages('privacy'))
}

export default async function PrivacyPage({ params }: Props) {
  await localeOf(params)
  return <StandingPage passages={await listPublicPassages('privacy')} />
}
