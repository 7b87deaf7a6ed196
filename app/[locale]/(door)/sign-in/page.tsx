import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { Notice } from '@/components/ui/notice'
import { SignInForm } from '@/features/auth/components/sign-in-form'
import { getViewer } from '@/features/auth/session'

type Props = { searchParams: Promise<{ then?: string | string[]; welcome?: string }> }

export async function generateMetadata() {
  return { title: (await getTranslations('auth.signIn'))('title') }
}

export default async function SignInPage({ searchParams }: Props) {
  const [{ then, welcome }, t] = await Promise.all([searchParams, getTranslations('auth.signIn')])
  if (await getViewer()) redirect(`/${await getLocale()}/workspace`)

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="grid gap-6">
        {welcome && <Notice tone="good" title={t('welcome')} />}
        <SignInForm then={typeof then === 'string' ? then : ''} />
        <p className="max-w-[65ch] text-soft">{t('help')}</p>
      </div>
    </>
  )
}
