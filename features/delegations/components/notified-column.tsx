import { useTranslations } from 'next-intl'
import { SideBadge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { Moment } from '@/components/ui/moment'
import type { SideWords } from '@/i18n/side-words'
import { differencesOf } from '../differences'
import type { DelegationNotice } from '../queries/delegations'
import { Changes } from './changes'
import { MemberWords } from './member-words'

type Props = {
  side: SideWords
  /** The latest notice and the one before it. */
  notices: readonly DelegationNotice[]
  clocks: readonly SideWords[]
}

/** One side's delegation as the other knows it; both sides have one look. */
export function NotifiedColumn({ side, notices, clocks }: Props) {
  const t = useTranslations('delegations')
  const [latest, earlier] = notices
  return (
    <section aria-label={side.name} data-side={side.code} className="border-side border-t-4 pt-3">
      <h3 className="flex items-center gap-3">
        <SideBadge code={side.code} name={side.name} />
        <span aria-hidden="true">{side.name}</span>
      </h3>
      {latest ? (
        <>
          <p className="mt-2 text-soft text-sm">
            {t('notice', { number: latest.number })} · <Moment at={new Date(latest.at)} clocks={clocks} /> ·{' '}
            {t('people', { count: latest.members.length })}
          </p>
          <ol className="mt-3 border-line border-b">
            {latest.members.map((member) => (
              <li key={member.key} className="border-line border-t py-2.5">
                <MemberWords member={member} />
              </li>
            ))}
          </ol>
          {earlier && (
            <Changes since={earlier.number} differences={differencesOf(earlier.members, latest.members)} />
          )}
        </>
      ) : (
        <div className="mt-3">
          <EmptyState title={t('none', { side: side.name })} why={t('noneWhy')} />
        </div>
      )}
    </section>
  )
}
