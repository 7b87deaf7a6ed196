import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LocalizedText } from '@/components/ui/localized-text'
import type { ListedMember } from '@/db/schema/delegations'
import type { Differences } from '../differences'
import { MemberWords } from './member-words'

/** What a notice changed beside the one before it. */
export function Changes({ since, differences }: { since: number; differences: Differences }) {
  const t = useTranslations('delegations')
  const { joined, left, changed, isReordered } = differences
  return (
    <div className="mt-4 grid gap-3 rounded-md bg-sunken p-4">
      <h4 className="font-semibold">{t('changes', { number: since })}</h4>
      <Group title={t('joined')} members={joined} />
      <Group title={t('left')} members={left} />
      {changed.length > 0 && (
        <Titled title={t('changed')}>
          {changed.map(({ before, after }) => (
            <li key={after.key}>
              <MemberWords member={after} />
              <p className="text-soft text-sm">
                {t('before')} <LocalizedText texts={before.name} /> · {t(`capacity.${before.capacity}`)} ·{' '}
                <LocalizedText texts={before.post} />
              </p>
            </li>
          ))}
        </Titled>
      )}
      {isReordered && <p className="text-sm">{t('reordered')}</p>}
    </div>
  )
}

function Group({ title, members }: { title: string; members: readonly ListedMember[] }) {
  if (members.length === 0) return null
  return (
    <Titled title={title}>
      {members.map((member) => (
        <li key={member.key}>
          <MemberWords member={member} />
        </li>
      ))}
    </Titled>
  )
}

function Titled({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h5 className="font-semibold text-soft text-sm">{title}</h5>
      <ul className="grid gap-2">{children}</ul>
    </div>
  )
}
