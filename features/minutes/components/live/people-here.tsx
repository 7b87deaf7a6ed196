import { useLocale, useTranslations } from 'next-intl'
import { SideBadge } from '@/components/ui/badge'
import { textFor } from '@/i18n/localized'
import type { Session } from '../../live/session'
import { useStore } from './use-store'

/** Who else has the text open, each person once. */
export function PeopleHere({
  session,
  sides,
}: {
  session: Session
  sides: readonly { code: string; name: string }[]
}) {
  const t = useTranslations('minutes-live')
  const locale = useLocale()
  const people = useStore(session.people)
  const persons = [...new Map(people.map((one) => [one.person, one])).values()]
  if (persons.length === 0) return <p className="text-soft text-sm">{t('alone')}</p>
  return (
    <ul aria-label={t('people')} className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {persons.map(({ person, name, side }) => (
        <li key={person} className="flex items-center gap-1.5">
          <SideBadge code={side} name={sides.find(({ code }) => code === side)?.name ?? side} />
          {textFor(name, locale)?.text}
        </li>
      ))}
    </ul>
  )
}
