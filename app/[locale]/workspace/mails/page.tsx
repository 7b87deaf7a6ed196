import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { requireViewer } from '@/features/auth/session'
import { MailList } from '@/features/mail/components/mail-list'
import { canReadMails } from '@/features/mail/policy'
import { listMails } from '@/features/mail/queries'
import { getFrame } from '@/features/people/queries/frame'

export async function generateMetadata() {
  return { title: (await getTranslations('mail.list'))('title') }
}

export default async function MailsPage() {
  const viewer = await requireViewer()
  if (!canReadMails(viewer)) notFound()

  const [t, account, frame, mails] = await Promise.all([
    getTranslations('mail.list'),
    getTranslations('auth.account'),
    getFrame(viewer),
    listMails(viewer),
  ])
  return (
    <>
      <Breadcrumb trail={[{ href: '/workspace/account', label: account('title') }]} />
      <PageHeader title={t('title')} lead={t('lead')} />
      <MailList mails={mails} clocks={frame.sides} />
    </>
  )
}
