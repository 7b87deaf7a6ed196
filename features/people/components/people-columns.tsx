import { useTranslations } from 'next-intl'
import { SideBadge, Tag } from '@/components/ui/badge'
import { DemonstrationMark } from '@/components/ui/demonstration'
import { EmptyState } from '@/components/ui/empty-state'
import { LocalizedText } from '@/components/ui/localized-text'
import type { SideWords } from '@/i18n/side-words'
import type { Person } from '../queries/people'

/** Both sides in equal columns, each under its own name. */
export function PeopleColumns({ people, sides }: { people: readonly Person[]; sides: readonly SideWords[] }) {
  return (
    <div className="grid gap-10 md:grid-cols-2">
      {sides.map((side) => (
        <SideColumn
          key={side.code}
          side={side}
          people={people.filter((person) => person.side === side.code)}
        />
      ))}
    </div>
  )
}

function SideColumn({ side, people }: { side: SideWords; people: readonly Person[] }) {
  const t = useTranslations('people')
  return (
    <section
      data-side={side.code}
      aria-labelledby={`side-${side.code}`}
      className="min-w-0 border-side border-t-4 pt-3"
    >
      <h2 id={`side-${side.code}`} className="mb-3 flex items-center gap-3">
        <SideBadge code={side.code} name={side.name} /> {side.fullName}
      </h2>
      {people.length === 0 && <EmptyState title={t('none')} why={t('noneWhy')} />}
      <ul>
        {people.map((person) => (
          <PersonEntry key={person.id} person={person} />
        ))}
      </ul>
    </section>
  )
}

function PersonEntry({ person }: { person: Person }) {
  const t = useTranslations('people')
  return (
    <li className="border-line border-b py-3">
      <p className="mb-1 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-semibold">
          <LocalizedText texts={person.name} />
        </span>
        <Tag>{person.role ? t(`roles.${person.role}`) : t('member')}</Tag>
        {person.isDemonstration && <DemonstrationMark />}
      </p>
      <p>
        <LocalizedText texts={person.post} />
      </p>
      <p className="text-soft text-sm">
        <LocalizedText texts={person.office} />
      </p>
    </li>
  )
}
