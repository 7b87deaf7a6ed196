import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'

type Props = { page: number; hasNext: boolean; hrefOf: (page: number) => `/${string}` }

/** Forward and back through a list whose length nobody counts. */
export function Pages({ page, hasNext, hrefOf }: Props) {
  const t = useTranslations('ui.pagination')
  if (page === 1 && !hasNext) return null
  return (
    <nav aria-label={t('label')} className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {page > 1 && (
        <ButtonLink rel="prev" href={hrefOf(page - 1)}>
          {t('previous')}
        </ButtonLink>
      )}
      <span className="text-soft text-sm">{t('page', { number: page })}</span>
      {hasNext && (
        <ButtonLink rel="next" href={hrefOf(page + 1)}>
          {t('next')}
        </ButtonLink>
      )}
    </nav>
  )
}
