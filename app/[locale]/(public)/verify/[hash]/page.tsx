import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Notice } from '@/components/ui/notice'
import { listPublicSides } from '@/features/meetings/queries/public'
import { VerifiedRecordFacts } from '@/features/minutes/components/verified-record'
import { findPublicRecord, isIssuedPdf } from '@/features/minutes/queries/verify'
import { parseHash } from '@/features/minutes/validation'
import { localeOf } from '@/i18n/locale-of'
import { pageMetadata } from '@/i18n/page-metadata'

type Props = {
  params: Promise<{ locale: string; hash: string }>
  searchParams: Promise<{ file?: string | string[] }>
}

export async function generateMetadata({ params }: Pick<Props, 'params'>) {
  const [locale, { hash }, t] = await Promise.all([localeOf(params), params, getTranslations('verify')])
  return pageMetadata({
    locale,
    path: `/verify/${hash}`,
    card: '/verify',
    title: t('title'),
    description: t('lead'),
  })
}

/** What a printed code leads to. An unknown hash goes to the page that explains what that means. */
export default async function VerifiedPage({ params, searchParams }: Props) {
  const [locale, { hash: given }, t, asked] = await Promise.all([
    localeOf(params),
    params,
    getTranslations('verify'),
    searchParams,
  ])
  const hash = parseHash(given)
  if (!hash) notFound()
  const record = await findPublicRecord(hash)
  if (!record) redirect(`/${locale}/verify?hash=${hash}`)

  const file = parseHash([asked.file].flat()[0] ?? '')
  const found = file && ((await isIssuedPdf(hash, file)) ? 'issued' : 'other')

  return (
    <>
      <PageHeader
        above={<Breadcrumb trail={[{ href: '/verify', label: t('title') }]} />}
        title={t(record.isSuperseded ? 'superseded' : 'authentic')}
        lead={t(record.isSuperseded ? 'supersededWhy' : 'authenticWhy')}
      />
      {found && (
        <div className="mb-6 max-w-[46rem]">
          <Notice tone={found === 'issued' ? 'good' : 'warn'} title={t(`file.${found}`)}>
            {t(`file.${found}Why`)}
          </Notice>
        </div>
      )}
      <VerifiedRecordFacts record={record} hash={hash} sides={await listPublicSides()} />
    </>
  )
}
