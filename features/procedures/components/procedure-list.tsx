import { useLocale, useTranslations } from 'next-intl'
import { SideBadge, StatusBadge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { LocaleLink } from '@/components/ui/link'
import { Moment } from '@/components/ui/moment'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import type { Procedure } from '../queries/procedures'

type Props = { procedures: readonly Procedure[]; sides: readonly SideWords[] }

export function ProcedureList({ procedures, sides }: Props) {
  const t = useTranslations('procedures')
  const locale = useLocale()
  if (procedures.length === 0) return <EmptyState title={t('none')} why={t('noneWhy')} />
  return (
    <ul className="grid gap-4">
      {procedures.map((one) => (
        <li key={one.id} data-side={one.side} className="grid gap-1 border-side border-s-4 ps-4">
          <p className="flex flex-wrap items-center gap-3">
            <LocaleLink href={`/workspace/decisions/procedures/${one.id}`}>
              {one.ref && <bdi>{one.ref} · </bdi>}
              {locale === 'ru' ? one.title.ru : one.title.en}
            </LocaleLink>
            <ProcedureState procedure={one} />
          </p>
          <p className="flex flex-wrap items-center gap-2 text-soft text-sm">
            <SideBadge code={one.side} name={nameOfSide(sides, one.side)} />
            <Moment at={new Date(one.at)} clocks={sides} />
          </p>
        </li>
      ))}
    </ul>
  )
}

export function ProcedureState({ procedure }: { procedure: Procedure }) {
  const t = useTranslations('procedures.states')
  if (procedure.ref) return <StatusBadge tone="good">{t('signed')}</StatusBadge>
  if (procedure.ending) return <StatusBadge tone="calm">{t('ended')}</StatusBadge>
  return <StatusBadge tone="warn">{t('open')}</StatusBadge>
}
