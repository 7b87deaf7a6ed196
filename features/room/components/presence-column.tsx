import { useLocale, useTranslations } from 'next-intl'
import { SideBadge, StatusBadge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { LocalizedText } from '@/components/ui/localized-text'
import type { ListedMember } from '@/db/schema/delegations'
import { textFor } from '@/i18n/localized'
import type { SideWords } from '@/i18n/side-words'
import type { SideQuorum } from '../quorum'

type Props = {
  side: SideWords
  members: readonly ListedMember[]
  present: ReadonlySet<string>
  quorum: SideQuorum
  needed: number
  mayNote: boolean
}

/** One side in the room; both columns have one look. */
export function PresenceColumn({ side, members, present, quorum, needed, mayNote }: Props) {
  const t = useTranslations('room')
  const here = members.filter(({ key }) => present.has(key)).length
  return (
    <section
      aria-label={t('presenceOf', { side: side.name })}
      data-side={side.code}
      className="border-side border-t-4 pt-3"
    >
      <h3 className="flex flex-wrap items-center gap-3">
        <SideBadge code={side.code} name={side.name} />
        <span aria-hidden="true">{side.name}</span>
        <span className="font-normal text-soft text-base">
          {t('here', { count: here, all: members.length })}
        </span>
      </h3>
      <p className="mt-1">
        <StatusBadge tone={quorum.isHeld ? 'good' : 'bad'}>
          {t(quorum.isHeld ? 'quorum.held' : 'quorum.lacking')}
        </StatusBadge>{' '}
        <span className="text-soft text-sm">
          {t(quorum.hasHead ? 'quorum.withHead' : 'quorum.withoutHead', {
            members: quorum.members,
            needed,
          })}
        </span>
      </p>
      {members.length === 0 && <p className="mt-3 text-soft">{t('noDelegation')}</p>}
      {mayNote && here < members.length && (
        <p className="mt-3">
          <Button type="submit" name="act" value="arrived:all">
            {t('allArrived')}
          </Button>
        </p>
      )}
      <ul className="mt-3 border-line border-b">
        {members.map((member) => (
          <Person key={member.key} member={member} isPresent={present.has(member.key)} mayNote={mayNote} />
        ))}
      </ul>
    </section>
  )
}

type PersonProps = { member: ListedMember; isPresent: boolean; mayNote: boolean }

function Person({ member, isPresent, mayNote }: PersonProps) {
  const t = useTranslations('room')
  const capacity = useTranslations('delegations.capacity')
  const name = textFor(member.name, useLocale())?.text ?? ''
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-line border-t py-2">
      <div>
        <p className={isPresent ? 'font-semibold' : 'text-soft'}>
          <LocalizedText texts={member.name} />
        </p>
        <p className="flex flex-wrap gap-x-3 text-sm">
          <StatusBadge tone={isPresent ? 'good' : 'calm'}>{t(isPresent ? 'isHere' : 'isAway')}</StatusBadge>
          <span className="text-soft">{capacity(member.capacity)}</span>
        </p>
      </div>
      {mayNote && (
        <Button
          type="submit"
          name="act"
          value={`${isPresent ? 'left' : 'arrived'}:${member.key}`}
          aria-label={t(isPresent ? 'leftName' : 'arrivedName', { name })}
        >
          {t(isPresent ? 'left' : 'arrived')}
        </Button>
      )}
    </li>
  )
}
