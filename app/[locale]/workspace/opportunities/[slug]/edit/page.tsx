import { notFound, redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { requireViewer } from '@/features/auth/session'
import { listingChoices } from '@/features/opportunities/components/listing-choices'
import { ListingForm } from '@/features/opportunities/components/listing-form'
import { canEdit } from '@/features/opportunities/policy'
import { getOwnOpportunity, listSectorChoices } from '@/features/opportunities/queries/own-detail'
import { slug as slugInput, typedListing } from '@/features/opportunities/validation/listing'
import { ClientMessages } from '@/i18n/client-messages'
import { newId } from '@/lib/ids'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata() {
  return { title: (await getTranslations('opportunity-forms'))('editTitle') }
}

export default async function EditOpportunityPage({ params }: Props) {
  const viewer = await requireViewer()
  const { slug } = await params
  const it = slugInput.safeParse(slug).success ? await getOwnOpportunity(viewer, slug) : null
  if (!it) notFound()
  if (!canEdit(viewer, it)) redirect(`/${await getLocale()}/workspace/opportunities/${slug}`)

  const [t, choices] = await Promise.all([
    getTranslations('opportunity-forms'),
    listSectorChoices(viewer).then(listingChoices),
  ])
  return (
    <>
      <PageHeader title={t('editTitle')} lead={t('editLead')} />
      <ClientMessages namespaces={['opportunity-forms']}>
        <ListingForm
          choices={choices}
          typed={typedListing(it)}
          formKey={newId()}
          saved={{ slug, number: it.number }}
        />
      </ClientMessages>
    </>
  )
}
