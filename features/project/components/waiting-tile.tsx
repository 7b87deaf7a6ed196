import { useTranslations } from 'next-intl'
import { Tile } from '@/components/layout/tile'
import { Day } from '@/components/ui/day'
import { EmptyState } from '@/components/ui/empty-state'
import { LocaleLink } from '@/components/ui/link'
import { LocalizedText } from '@/components/ui/localized-text'
import { Moment } from '@/components/ui/moment'
import { Shape } from '@/components/ui/shape'
import { agendaPath } from '@/features/agenda/validation/addresses'
import { decisionPath } from '@/features/decisions/validation'
import { meetingLabel, meetingPath } from '@/features/meetings/validation'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import type { Waiting } from '../waiting'

export function WaitingTile({
  waiting,
  sides,
}: {
  waiting: readonly Waiting[]
  sides: readonly SideWords[]
}) {
  const t = useTranslations('project.waiting')
  return (
    <Tile id="waiting" title={t('title')}>
      {waiting.length === 0 ? (
        <EmptyState title={t('none')} why={t('noneWhy')} />
      ) : (
        <ul>
          {waiting.map((item) => (
            <li
              key={keyOf(item)}
              className="grid grid-cols-[1.25rem_1fr] items-baseline gap-x-2 border-line border-t py-2.5 first:border-0 first:pt-0"
            >
              <span className={item.kind === 'overdue' ? 'text-bad' : 'text-warn'}>
                <Shape tone={item.kind === 'overdue' ? 'bad' : 'warn'} />
              </span>
              <div className="min-w-0">
                <Item item={item} sides={sides} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </Tile>
  )
}

function keyOf(item: Waiting) {
  if (item.kind === 'overdue') return item.action.ref
  if (item.kind === 'inquiries') return item.kind
  return `${item.kind} ${'id' in item ? item.id : item.meeting.id}`
}

function Item({ item, sides }: { item: Waiting; sides: readonly SideWords[] }) {
  const t = useTranslations('project.waiting')
  const proposal = useTranslations('meetings')('proposal')
  if (item.kind === 'overdue') {
    return (
      <>
        <LocaleLink href={decisionPath(item.action.ref)}>{t('overdue', { ref: item.action.ref })}</LocaleLink>
        <p className="text-soft text-sm">
          <Day on={item.action.dueOn} /> · <LocalizedText texts={item.action.text} />
        </p>
      </>
    )
  }
  if (item.kind === 'inquiries') {
    return (
      <>
        <p>{t('inquiries', { count: item.count })}</p>
        <p className="text-soft text-sm">
          {t('since')} <Moment at={new Date(item.oldest)} clocks={sides} />
        </p>
      </>
    )
  }
  if (item.kind === 'procedure') {
    return (
      <>
        <LocaleLink href={`/workspace/decisions/procedures/${item.id}`}>{t('procedure')}</LocaleLink>
        <p className="text-soft text-sm">
          <LocalizedText texts={item.title} />
        </p>
      </>
    )
  }
  const meeting = meetingLabel(item.meeting) ?? proposal
  const path = meetingPath(item.meeting)
  if (item.kind === 'corrigendum')
    return (
      <LocaleLink href={`${path}/minutes/corrigenda/${item.id}`}>{t('corrigendum', { meeting })}</LocaleLink>
    )
  if (item.kind === 'dates') {
    const side = nameOfSide(sides, item.proposedBy)
    return <LocaleLink href={`${path}/date`}>{t('dates', { meeting, side })}</LocaleLink>
  }
  if (item.kind === 'acts') {
    const side = nameOfSide(sides, item.proposedBy)
    return <LocaleLink href={`${path}#acts`}>{t('acts', { meeting, side, count: item.count })}</LocaleLink>
  }
  if (item.kind === 'agenda') {
    const side = nameOfSide(sides, item.wordedBy)
    return (
      <LocaleLink href={agendaPath(item.meeting)}>
        {t('agenda', { meeting, side, count: item.count })}
      </LocaleLink>
    )
  }
  return (
    <>
      <LocaleLink href={item.kind === 'sign' ? `${path}/minutes/sign` : `${path}/minutes`}>
        {t(item.kind, { meeting })}
      </LocaleLink>
      {item.kind === 'circulation' && (
        <p className="text-soft text-sm">
          <Moment at={new Date(item.closesAt)} clocks={sides} />
        </p>
      )}
    </>
  )
}
