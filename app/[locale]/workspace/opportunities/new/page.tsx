import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { requireViewer } from '@/features/auth/session'
import { listingChoices } from '@/features/opportunities/components/listing-choices'
import { ListingForm } from '@/features/opportunities/components/listing-form'
import { canWriteOpportunities } from '@/features/opportunities/policy'
import { listSectorChoices } from '@/features/opportunities/queries/own-detail'
import { ClientMessages } from '@/i18n/client-messages'
import { newId } from '@/lib/ids'

export async function generateMetadata() {
  return { title: (await getTranslations('opportunity-forms'))('newTitle') }
}

export default async function NewOpportunityPage() {
  const viewer = await requireViewer()
  if (!canWriteOpportunities(viewer)) redirect(`/${await getLocale()}/workspace/opportunities`)

  const [t, choices] = await Promise.all([
    getTranslations('opportunity-forms'),
    listSectorChoices(viewer).then(listingChoices),
  ])
  return (
    <>
      <PageHeader title={t('newTitle')} lead={t('newLead')} />
      <ClientMessages namespaces={['opportunity-forms']}>
        <ListingForm choices={choices} typed={{}} formKey={newId()} />
      </ClientMessages>
    </>
  )
}
