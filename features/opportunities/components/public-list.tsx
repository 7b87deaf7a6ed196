import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { LocaleLink } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import type { OpportunityCard as Listing } from '../queries/public-list'
import { type FilterReading, type Filters, isFiltered, listAddress, type Sort } from '../validation/filters'
import { OpportunityCard } from './opportunity-card'
import { Pages } from './pages'

type Found = { items: Listing[]; total: number; hasNext: boolean }
type Props = { found: Found; counted: number; sort: Sort; reading: FilterReading }

export function PublicList({ found, counted, sort, reading: { filters, ignored, typed } }: Props) {
  const t = useTranslations('opportunities.list')
  const fields = useTranslations('opportunities.filters')
  return (
    <div className="grid gap-6">
      {ignored.length > 0 && (
        <Notice tone="warn" title={t('ignored')}>
          <ul className="list-disc ps-5">
            {ignored.map((field) => (
              <li key={field}>{t('ignoredField', { field: fields(field), typed: typed[field] ?? '' })}</li>
            ))}
          </ul>
        </Notice>
      )}
      {found.items.length === 0 ? (
        <NothingFound filters={filters} />
      ) : (
        <>
          <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
            <p role="status" className="font-semibold">
              {found.total > counted ? t('more', { count: counted }) : t('count', { count: found.total })}
            </p>
            <Sorting filters={filters} current={sort} />
          </div>
          <ul className="grid gap-5 md:grid-cols-2">
            {found.items.map((listing) => (
              <li key={listing.slug} className="laid-out-when-seen grid">
                <OpportunityCard listing={listing} />
              </li>
            ))}
          </ul>
          <Pages
            page={filters.page}
            hasNext={found.hasNext}
            hrefOf={(page) => listAddress(filters, { page })}
          />
        </>
      )}
      <p className="text-soft text-sm">
        {filters.older ? t('olderIn') : t('olderOut')}{' '}
        <LocaleLink href={listAddress(filters, { older: !filters.older })}>
          {filters.older ? t('leaveOlderOut') : t('includeOlder')}
        </LocaleLink>
      </p>
    </div>
  )
}

function Sorting({ filters, current }: { filters: Filters; current: Sort }) {
  const t = useTranslations('opportunities.sort')
  const offered = (['relevance', 'newest', '-amount', 'amount'] as const).filter(
    (sort) => sort !== 'relevance' || filters.q !== undefined,
  )
  return (
    <nav aria-label={t('label')} className="text-sm">
      <ul className="flex flex-wrap gap-x-4">
        {offered.map((sort) => (
          <li key={sort}>
            <LocaleLink
              href={listAddress(filters, { sort })}
              aria-current={sort === current ? 'true' : undefined}
              className="inline-block py-1 aria-[current]:font-semibold aria-[current]:no-underline"
            >
              {t(sort)}
            </LocaleLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function NothingFound({ filters }: { filters: Filters }) {
  const t = useTranslations('opportunities.list')
  if (filters.page > 1) {
    return (
      <EmptyState answers title={t('noSuchPage')} why={t('noSuchPageWhy')}>
        <ButtonLink href={listAddress(filters, { page: 1 })}>{t('firstPage')}</ButtonLink>
      </EmptyState>
    )
  }
  if (!isFiltered(filters)) {
    return (
      <EmptyState answers title={t('none')} why={t('noneWhy')}>
        <ButtonLink href="/sectors">{t('seeSectors')}</ButtonLink>
      </EmptyState>
    )
  }
  return (
    <EmptyState answers title={t('nothingFits')} why={t('nothingFitsWhy')}>
      <ButtonLink href="/opportunities">{t('showAll')}</ButtonLink>
    </EmptyState>
  )
}
