import { useTranslations } from 'next-intl'
import { SideBadge, StatusBadge } from '@/components/ui/badge'
import { Day } from '@/components/ui/day'
import { LocalizedText } from '@/components/ui/localized-text'
import { Moment } from '@/components/ui/moment'
import type { GivenSignature } from '@/features/signatures/queries/given'
import type { SideWords } from '@/i18n/side-words'

/** Both keys in one size: who has signed the text that stands, and whose signature is missing. */
export function Keys({
  signatures,
  sides,
}: {
  signatures: readonly GivenSignature[]
  sides: readonly SideWords[]
}) {
  const t = useTranslations('minutes')
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      {sides.map((side) => {
        const signature = signatures.find((one) => one.side === side.code)
        return (
          <li
            key={side.code}
            data-side={side.code}
            className="rounded-md border border-line border-t-4 border-t-side bg-raised p-4"
          >
            <p className="flex items-center gap-2 font-semibold">
              <SideBadge code={side.code} name={side.name} /> {t('key', { side: side.name })}
            </p>
            {signature ? (
              <Given signature={signature} sides={sides} />
            ) : (
              <StatusBadge tone="warn">{t('missing')}</StatusBadge>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Given({ signature, sides }: { signature: GivenSignature; sides: readonly SideWords[] }) {
  const t = useTranslations('minutes')
  const { appointment } = signature
  return (
    <>
      <StatusBadge tone="good">{t('signedBy')}</StatusBadge>
      <p>
        <LocalizedText texts={signature.by} />
      </p>
      <p className="text-soft text-sm">
        <LocalizedText texts={signature.post} /> · <Moment at={new Date(signature.at)} clocks={sides} />
      </p>
      {appointment && (
        <p className="text-soft text-sm">
          {t.rich('appointed', {
            by: () => <LocalizedText texts={appointment.by} />,
            from: () => <Day on={appointment.from} />,
            until: () => <Day on={appointment.until} />,
          })}
        </p>
      )}
    </>
  )
}
