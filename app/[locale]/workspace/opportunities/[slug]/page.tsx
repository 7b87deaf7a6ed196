import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { requireViewer } from '@/features/auth/session'
import { OwnDetail } from '@/features/opportunities/components/own-detail'
import { getOwnOpportunity, listOpportunityHistory } from '@/features/opportunities/queries/own-detail'
import { slug as slugInput } from '@/features/opportunities/validation/listing'
import { doneInput } from '@/features/opportunities/validation/own-list'
import { getFrame } from '@/features/people/queries/frame'
import { ClientMessages } from '@/i18n/client-messages'
import { sideWords } from '@/i18n/side-words'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata() {
  return { title: (await getTranslations('opportunities.own'))('opportunity') }
}

export default async function OwnOpportunityPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { slug } = await params
  const it = slugInput.safeParse(slug).success ? await getOwnOpportunity(viewer, slug) : null
  if (!it) notFound()

  const [locale, frame, history, { done }] = await Promise.all([
    getLocale(),
    getFrame(viewer),
    listOpportunityHistory(viewer, it.id),
    searchParams.then((given) => doneInput.parse(given)),
  ])
  return (
    <ClientMessages namespaces={['opportunity-forms']}>
      <OwnDetail
        viewer={viewer}
        it={it}
        history={history}
        clocks={sideWords(frame.sides, locale)}
        done={done}
      />
    </ClientMessages>
  )
}
