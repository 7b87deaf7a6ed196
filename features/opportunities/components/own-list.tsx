import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'
import { DemonstrationMark } from '@/components/ui/demonstration'
import { EmptyState } from '@/components/ui/empty-state'
import { LocaleLink } from '@/components/ui/link'
import { LocalizedText } from '@/components/ui/localized-text'
import { TabLinks } from '@/components/ui/tab-links'
import { type Column, Table } from '@/components/ui/table'
import type { OpportunityState } from '@/db/schema/opportunities'
import { type Clock, formatMoment } from '@/i18n/format-clock'
import { textFor } from '@/i18n/localized'
import type { OwnOpportunityRow } from '../queries/own-list'
import { STATES } from '../validation/vocabulary'
import { Pages } from './pages'
import { StateBadge } from './state-badge'
import { Verified } from './verified'

type Props = {
  found: { items: OwnOpportunityRow[]; hasNext: boolean }
  state?: OpportunityState
  page: number
  clocks: readonly Clock[]
}

export function OwnList({ found, state, page, clocks }: Props) {
  const t = useTranslations('opportunities.own')
  const columns = useColumns(clocks)
  return (
    <div className="grid gap-6">
      <StateTabs current={state} />
      {found.items.length === 0 ? (
        <EmptyState title={t('none')} why={t('noneWhy')}>
          <ButtonLink href={address(undefined)}>{t('seeAll')}</ButtonLink>
        </EmptyState>
      ) : (
        <Table
          caption={t('caption')}
          captionHidden
          columns={columns}
          rows={found.items}
          keyOf={(row) => row.slug}
        />
      )}
      <Pages page={page} hasNext={found.hasNext} hrefOf={(other) => address(state, other)} />
    </div>
  )
}

function useColumns(clocks: readonly Clock[]): Column<OwnOpportunityRow>[] {
  const locale = useLocale()
  const t = useTranslations('opportunities.own')
  return [
    {
      key: 'title',
      label: t('opportunity'),
      cell: (row) => (
        <span className="flex flex-wrap items-baseline gap-x-3">
          <LocaleLink href={`/workspace/opportunities/${row.slug}`}>
            <LocalizedText texts={row.title} />
          </LocaleLink>
          {row.isDemonstration && <DemonstrationMark />}
        </span>
      ),
    },
    { key: 'state', label: t('state'), cell: (row) => <StateBadge state={row.state} /> },
    {
      key: 'text',
      label: t('text'),
      cell: (row) => (
        <>
          {t('revision', { number: row.number })}
          <small className="block text-soft">
            {t('by', {
              name: textFor(row.authorName, locale)?.text ?? '',
              moment: formatMoment(row.savedAt, clocks, locale),
            })}
          </small>
          {row.publishedNumber !== null && row.publishedNumber !== row.number && (
            <small className="block text-warn">{t('newer')}</small>
          )}
        </>
      ),
    },
    {
      key: 'verified',
      label: t('verified'),
      cell: (row) =>
        row.verifiedOn ? (
          <Verified on={row.verifiedOn} termed />
        ) : (
          <span className="text-soft text-sm">{t('notPublic')}</span>
        ),
    },
  ]
}

function StateTabs({ current }: { current?: OpportunityState }) {
  const t = useTranslations('opportunities.own')
  const states = useTranslations('opportunities.state')
  return (
    <TabLinks
      label={t('filter')}
      tabs={[
        { href: address(undefined), label: t('all'), current: current === undefined },
        ...STATES.map((state) => ({
          href: address(state),
          label: states(state),
          current: state === current,
        })),
      ]}
    />
  )
}

function address(state: OpportunityState | undefined, page = 1): `/${string}` {
  const query = new URLSearchParams()
  if (state) query.set('state', state)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `/workspace/opportunities?${query}` : '/workspace/opportunities'
}
