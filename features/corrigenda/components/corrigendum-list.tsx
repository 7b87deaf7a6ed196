import { useTranslations } from 'next-intl'
import { SideBadge, StatusBadge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { LocaleLink } from '@/components/ui/link'
import { Moment } from '@/components/ui/moment'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import type { Corrigendum } from '../queries/corrigenda'

type Props = {
  corrigenda: readonly Corrigendum[]
  numbers: ReadonlyMap<string, string>
  sides: readonly SideWords[]
  page: `/${string}`
}

export function CorrigendumList({ corrigenda, numbers, sides, page }: Props) {
  const t = useTranslations('corrigenda')
  if (corrigenda.length === 0) return <EmptyState title={t('none')} why={t('noneWhy')} />
  return (
    <ul className="grid gap-4">
      {corrigenda.map((one) => (
        <li key={one.id} data-side={one.side} className="grid gap-1 border-side border-s-4 ps-4">
          <p className="flex flex-wrap items-center gap-3">
            <LocaleLink href={`${page}/${one.id}`}>
              {one.number ? t('numbered', { number: String(one.number) }) : t('proposal')} ·{' '}
              {t('ofClause', { number: numbers.get(one.clauseId) ?? '' })}
            </LocaleLink>
            <CorrigendumState corrigendum={one} />
          </p>
          <p className="flex flex-wrap items-center gap-2 text-soft text-sm">
            <SideBadge code={one.side} name={nameOfSide(sides, one.side)} />
            <Moment at={new Date(one.at)} clocks={sides} />
          </p>
          <p dir="auto" className="max-w-[65ch]">
            {one.reason}
          </p>
        </li>
      ))}
    </ul>
  )
}

export function CorrigendumState({ corrigendum }: { corrigendum: Corrigendum }) {
  const t = useTranslations('corrigenda.states')
  if (corrigendum.number) return <StatusBadge tone="good">{t('signed')}</StatusBadge>
  if (corrigendum.ending) return <StatusBadge tone="calm">{t('ended')}</StatusBadge>
  return <StatusBadge tone="warn">{t('open')}</StatusBadge>
}
