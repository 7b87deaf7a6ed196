import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { SideBadge } from '@/components/ui/badge'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import type { MinutesRecord } from '../record'
import { groupHash } from '../validation'
import { Clauses } from './clauses'

/** Everything that the hash stands for: the clauses, which text is authentic, who was there, the annexes. */
export function RecordText({ record, sides }: { record: MinutesRecord; sides: readonly SideWords[] }) {
  const t = useTranslations('minutes')
  const capacities = useTranslations('delegations.capacity')
  return (
    <>
      <Section id="text" title={t('text')}>
        <p className="mb-4">
          {t('authentic')}: <strong>{t(`authenticText.${record.authenticText}`)}</strong>
        </p>
        <Clauses clauses={record.clauses.map((clause) => ({ ...clause, ref: null }))} />
      </Section>
      <Section id="attendance" title={t('attendance')}>
        <ul className="grid gap-3">
          {record.attendance.map(({ side, capacity, name, post }) => (
            <li key={`${side} ${name.en} ${name.ru}`} className="flex flex-wrap items-baseline gap-3">
              <SideBadge code={side} name={nameOfSide(sides, side)} />
              <span dir="ltr">
                {[name.en, post.en].filter(Boolean).join(', ')} /{' '}
                {[name.ru, post.ru].filter(Boolean).join(', ')}
              </span>
              <span className="text-soft text-sm">{isCapacity(capacity) && capacities(capacity)}</span>
            </li>
          ))}
        </ul>
        {record.attendance.length === 0 && <p className="text-soft">{t('noAttendance')}</p>}
      </Section>
      {record.annexes.length > 0 && (
        <Section id="annexes" title={t('annexes')}>
          <ol className="grid gap-3">
            {record.annexes.map(({ number, title, sha256 }) => (
              <li key={number}>
                DOC-{number} <bdi>{title}</bdi>
                <br />
                <code dir="ltr" className="break-words text-soft text-sm">
                  {groupHash(sha256)}
                </code>
              </li>
            ))}
          </ol>
        </Section>
      )}
      {record.reservations.length > 0 && (
        <Section id="reservations" title={t('recordedReservations')}>
          <ul className="grid gap-3">
            {record.reservations.map(({ clause, side, reason }) => (
              <li key={`${clause} ${reason}`} className="flex flex-wrap items-baseline gap-3">
                <SideBadge code={side} name={nameOfSide(sides, side)} />
                {record.clauses.find(({ id }) => id === clause)?.number}
                <span dir="auto">{reason}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

const CAPACITIES = ['head', 'member', 'adviser', 'interpreter', 'guest'] as const
const isCapacity = (text: string): text is (typeof CAPACITIES)[number] =>
  CAPACITIES.some((capacity) => capacity === text)
