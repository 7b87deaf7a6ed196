import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { textFor } from '@/i18n/localized'
import type { SideWords } from '@/i18n/side-words'
import { newId } from '@/lib/ids'
import type { CommonDay } from '../common-hours'
import type { Desk } from '../queries/desk'
import type { NamedHoliday, StandingMeeting } from '../queries/finder'
import type { TypedRound } from '../validation/fields'
import { type Finder, typedSlots } from '../validation/finder'
import { FreeTimeFinder } from './finder'
import { RoundForm } from './round-form'

type Props = {
  desk: Desk
  finder: Finder
  days: readonly CommonDay<NamedHoliday, StandingMeeting>[]
  sides: readonly SideWords[]
  /** The address of the page, and where to go back to. */
  path: `/${string}`
  back: `/${string}`
  ownSide: string
  /** What stands in the form before anything is typed. */
  typed: TypedRound
  meeting?: { id: string; rounds: number }
  now: Date
}

/** The search for a free time, and below it the form that takes what was found. */
export function RoundDesk({ desk, finder, days, sides, path, back, ownSide, typed, meeting, now }: Props) {
  const locale = useLocale()
  const t = useTranslations('meeting-dates')
  const own = sides.find(({ code }) => code === ownSide)
  const options = (rows: Desk['bodies'] | Desk['sides']) =>
    rows.map(({ code, name }) => ({ value: code, label: textFor(name, locale)?.text ?? code }))
  return (
    <>
      <Section id="finder" title={t('finder.title')}>
        <FreeTimeFinder
          {...{ finder, days, path, sides, now }}
          home={desk.home}
          noticeDays={desk.noticeDays}
        />
      </Section>
      <Section id="proposal" title={meeting ? t('answer.other') : t('newTitle')}>
        <RoundForm
          meeting={meeting}
          bodies={options(desk.bodies)}
          hosts={options(desk.sides)}
          typed={{ duration: String(finder.duration), ...typed, ...typedSlots(finder) }}
          formKey={newId()}
          noticeDays={desk.noticeDays}
          home={{ timeZone: desk.home, clockLabel: own?.clockLabel ?? '', name: own?.name ?? '' }}
          clocks={sides}
          back={back}
        />
      </Section>
    </>
  )
}
