import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/page-header'
import { Section } from '@/components/layout/section'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { requireViewer } from '@/features/auth/session'
import { getFrame } from '@/features/people/queries/frame'
import { ProcedureList } from '@/features/procedures/components/procedure-list'
import { ProposeProcedureForm } from '@/features/procedures/components/propose-form'
import { canPropose } from '@/features/procedures/policy'
import { listProcedures } from '@/features/procedures/queries/procedures'
import { ClientMessages } from '@/i18n/client-messages'
import { sideWords } from '@/i18n/side-words'
import { newId } from '@/lib/ids'

export async function generateMetadata() {
  return { title: (await getTranslations('procedures'))('heading') }
}

export default async function ProceduresPage() {
  const viewer = await requireViewer()
  const [locale, t, decisions, frame, procedures] = await Promise.all([
    getLocale(),
    getTranslations('procedures'),
    getTranslations('decisions.decisions'),
    getFrame(viewer),
    listProcedures(viewer),
  ])
  const sides = sideWords(frame.sides, locale)
  return (
    <ClientMessages namespaces={['procedures', 'ui']}>
      <PageHeader
        above={<Breadcrumb trail={[{ href: '/workspace/decisions', label: decisions('title') }]} />}
        title={t('heading')}
        lead={t('lead')}
      />
      <Section id="procedures" title={t('all')}>
        <ProcedureList procedures={procedures} sides={sides} />
      </Section>
      {canPropose(viewer) && (
        <Section id="propose" title={t('proposeTitle')}>
          <ProposeProcedureForm formKey={newId()} sides={sides.map(({ code, name }) => ({ code, name }))} />
        </Section>
      )}
    </ClientMessages>
  )
}
