import { useTranslations } from 'next-intl'
import { PageHeader } from '@/components/layout/page-header'
import { ButtonLink } from '@/components/ui/button'

/** One page for a wrong address and for what the viewer may not know of: the two must not be told apart. */
export default function WorkspaceNotFound() {
  const t = useTranslations('error.notFound')
  const nav = useTranslations('ui.workspaceNav')
  return (
    <PageHeader
      title={t('title')}
      lead={t('text')}
      actions={
        <ButtonLink href="/workspace" look="primary">
          {nav('dashboard')}
        </ButtonLink>
      }
    />
  )
}
