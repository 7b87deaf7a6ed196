import { useTranslations } from 'next-intl'
import { buttonLook } from '@/components/ui/button-look'
import { LocaleLink } from '@/components/ui/link'

type Props = { page: number; pages: number; hrefOf: (page: number) => `/${string}` }

export function Pagination({ page, pages, hrefOf }: Props) {
  const t = useTranslations('ui.pagination')
  if (pages <= 1) return null
  return (
    <nav aria-label={t('label')} className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {page > 1 && (
        <LocaleLink rel="prev" href={hrefOf(page - 1)} className={buttonLook()}>
          {t('previous')}
        </LocaleLink>
      )}
      <span className="text-soft text-sm">{t('position', { number: page, total: pages })}</span>
      {page < pages && (
        <LocaleLink rel="next" href={hrefOf(page + 1)} className={buttonLook()}>
          {t('next')}
        </LocaleLink>
      )}
    </nav>
  )
}
