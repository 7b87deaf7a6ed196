import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { Section } from '@/components/layout/section'
import { VerifyFile } from '@/features/minutes/components/verify-file'
import { VerifyForm } from '@/features/minutes/components/verify-form'
import { findPublicRecord } from '@/features/minutes/queries/verify'
import { parseHash } from '@/features/minutes/validation'
import { localeOf } from '@/i18n/locale-of'
import { pageMetadata } from '@/i18n/page-metadata'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ hash?: string | string[] }>
}

export async function generateMetadata({ params }: Props) {
  const locale = await localeOf(params)
  const t = await getTranslations('verify')
  return pageMetadata({ locale, path: '/verify', title: t('title'), description: t('lead') })
}

export default async function VerifyPage({ params, searchParams }: Props) {
  const [locale, t, given] = await Promise.all([localeOf(params), getTranslations('verify'), searchParams])
  const typed = [given.hash].flat()[0]
  const hash = typed === undefined ? null : parseHash(typed)
  if (hash && (await findPublicRecord(hash))) redirect(`/${locale}/verify/${hash}`)

  const outcome = typed === undefined ? null : hash ? 'unknown' : 'unreadable'
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <VerifyForm typed={typed} outcome={outcome} />
      <VerifyFile />
      <Section id="how" title={t('how.title')}>
        <ul className="grid max-w-[65ch] list-disc gap-2 ps-6">
          <li>{t('how.hash')}</li>
          <li>{t('how.file')}</li>
          <li>{t('how.secrecy')}</li>
        </ul>
      </Section>
    </>
  )
}
