import { useLocale } from 'next-intl'
import { SideBadge } from '@/components/ui/badge'
import { LocalizedText } from '@/components/ui/localized-text'
import { textFor } from '@/i18n/localized'
import type { PublicMeetingSummary, PublicSide } from '../queries/public'

type Props = { participants: PublicMeetingSummary['participants']; sides: readonly PublicSide[] }

/** Side by side in one size; a side with nobody on record is not drawn. */
export function PublicParticipants({ participants, sides }: Props) {
  const locale = useLocale()
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      {sides.map((side) => {
        const present = participants.filter((one) => one.side === side.code)
        if (present.length === 0) return null
        return (
          <section key={side.code} data-side={side.code} className="border-side border-t-3 pt-3">
            <h3 className="flex items-center gap-2 text-base">
              <SideBadge code={side.code} name={textFor(side.shortName, locale)?.text ?? side.code} />
              <LocalizedText texts={side.shortName} />
            </h3>
            <ul className="mt-2 grid gap-2">
              {present.map((one) => (
                <li key={one.name.en}>
                  <span className="block font-semibold">
                    <LocalizedText texts={one.name} />
                  </span>
                  <span className="text-soft">
                    <LocalizedText texts={one.post} />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
