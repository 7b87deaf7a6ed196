import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { Section } from '@/components/layout/section'
import { AddPasskeyForm } from '@/features/auth/components/add-passkey-form'
import { AddTotpForm } from '@/features/auth/components/add-totp-form'
import { CodeForm } from '@/features/auth/components/code-form'
import { PasskeyDoor } from '@/features/auth/components/passkey-door'
import { findSessionOwner } from '@/features/auth/queries'
import { getSession } from '@/features/auth/session'
import { newTotpSecret } from '@/features/auth/totp'
import { ClientMessages } from '@/i18n/client-messages'

type Props = { searchParams: Promise<{ then?: string | string[] }> }

export async function generateMetadata() {
  return { title: (await getTranslations('factors.door'))('title') }
}

/** Between the password and the portal: the second factor, or its first setting up where one is compulsory. */
export default async function CodePage({ searchParams }: Props) {
  const [{ then }, locale, t, session] = await Promise.all([
    searchParams,
    getLocale(),
    getTranslations('factors'),
    getSession(),
  ])
  const owner = session && (await findSessionOwner(session))
  if (!owner) redirect(`/${locale}/sign-in`)
  if (!owner.waits) redirect(`/${locale}/workspace`)
  const way = typeof then === 'string' ? then : ''
  const hasFactor = owner.sealedSecret !== null || owner.passkeys > 0

  return (
    <ClientMessages namespaces={['factors', 'ui']}>
      {hasFactor ? (
        <>
          <PageHeader
            title={t('door.title')}
            lead={t(owner.sealedSecret ? 'door.lead' : 'door.leadPasskey')}
          />
          <div className="grid gap-8">
            {owner.passkeys > 0 && <PasskeyDoor then={way} />}
            <CodeForm then={way} />
          </div>
        </>
      ) : (
        <>
          <PageHeader title={t('first.title')} lead={t('first.lead')} />
          <Section id="totp" title={t('totp.title')}>
            <AddTotpForm secret={newTotpSecret()} email={owner.email} />
          </Section>
          <Section id="passkey" title={t('passkey.title')}>
            <AddPasskeyForm />
          </Section>
        </>
      )}
    </ClientMessages>
  )
}
