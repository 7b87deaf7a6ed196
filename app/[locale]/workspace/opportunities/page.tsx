import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { ButtonLink } from '@/components/ui/button'
import { requireViewer } from '@/features/auth/session'
import { OthersList } from '@/features/opportunities/components/others-list'
import { OwnList } from '@/features/opportunities/components/own-list'
import { canWriteOpportunities } from '@/features/opportunities/policy'
import { listOwnOpportunities, listPublishedByOthers } from '@/features/opportunities/queries/own-list'
import { ownListInput } from '@/features/opportunities/validation/own-list'
import { getFrame } from '@/features/people/queries/frame'
import { sideWords } from '@/i18n/side-words'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata() {
  return { title: (await getTranslations('opportunities.own'))('title') }
}

export default async function OwnOpportunitiesPage({ searchParams }: Props) {
  const viewer = await requireViewer()
  const asked = ownListInput.parse(await searchParams)
  const [locale, t, frame, found, others] = await Promise.all([
    getLocale(),
    getTranslations('opportunities.own'),
    getFrame(viewer),
    listOwnOpportunities(viewer, asked),
    listPublishedByOthers(viewer),
  ])
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          canWriteOpportunities(viewer) && (
            <ButtonLink look="primary" href="/workspace/opportunities/new">
              {t('new')}
            </ButtonLink>
          )
        }
      />
      <OwnList found={found} {...asked} clocks={sideWords(frame.sides, locale)} />
      <OthersList listings={others} />
    </>
  )
}
