import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { Notice } from '@/components/ui/notice'
import { InvitationForm } from '@/features/auth/components/invitation-form'
import { getPublicInvitation } from '@/features/auth/queries'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata() {
  // A link that opens an account must not leave the site in a Referer line.
  return { title: (await getTranslations('auth.invitation'))('title'), referrer: 'same-origin' as const }
}

export default async function InvitationPage({ params }: Props) {
  const [{ token }, t, roles, locale] = await Promise.all([
    params,
    getTranslations('auth.invitation'),
    getTranslations('auth.roles'),
    getLocale(),
  ])
  const invitation = await getPublicInvitation(token)
  if (!invitation)
    return (
      <>
        <PageHeader title={t('title')} />
        <Notice tone="warn" title={t('spent')} />
      </>
    )
  const { role, email, sideName } = invitation
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead', { role: roles(role), email, side: sideName[locale] ?? '' })}
      />
      <InvitationForm token={token} />
    </>
  )
}
