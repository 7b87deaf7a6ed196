import { useTranslations } from 'next-intl'
import { PageHeader } from '@/components/layout/page-header'
import { ButtonLink } from '@/components/ui/button'

export function NotFoundNotice() {
  const t = useTranslations('error.notFound')
  return (
    <PageHeader
      title={t('title')}
      lead={t('text')}
      actions={
        <>
          <ButtonLink href="/" look="primary">
            {t('home')}
          </ButtonLink>
          <ButtonLink href="/opportunities">{t('opportunities')}</ButtonLink>
        </>
      }
    />
  )
}
