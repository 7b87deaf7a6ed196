import { useLocale, useTranslations } from 'next-intl'
import { PageHeader } from '@/components/layout/page-header'
import type { Side } from '@/features/people/queries/frame'
import { sideWords } from '@/i18n/side-words'
import { dayOf } from '../policy'
import type { DecisionKind, DecisionLine } from '../queries/decisions'
import type { DecisionFilter } from '../validation'
import { DecisionFilters } from './decision-filters'
import { DecisionList } from './decision-list'
import { NextPage } from './next-page'

type Props = {
  kind: DecisionKind
  filter: DecisionFilter
  page: { decisions: DecisionLine[]; more: boolean }
  sides: readonly Side[]
  now: Date
}

/** Decisions and actions are one noun in two rooms. */
export function DecisionsRoom({ kind, filter, page, sides: rows, now }: Props) {
  const t = useTranslations(`decisions.${kind}s`)
  const sides = sideWords(rows, useLocale())
  const path = `/workspace/${kind}s` as const
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <DecisionFilters path={path} filter={filter} sides={sides} />
      <DecisionList
        decisions={page.decisions}
        sides={sides}
        today={dayOf(now)}
        empty={{ title: t('none'), why: t('noneWhy') }}
      />
      {page.more && <NextPage path={path} filter={filter} last={page.decisions.at(-1)?.ref} />}
    </>
  )
}
