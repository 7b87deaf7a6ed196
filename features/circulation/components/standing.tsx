import { useTranslations } from 'next-intl'
import { SideBadge, StatusBadge } from '@/components/ui/badge'
import { LocalizedText } from '@/components/ui/localized-text'
import { Moment } from '@/components/ui/moment'
import type { SideWords } from '@/i18n/side-words'
import type { Agreement, Block } from '../queries/circulation'

type Props = {
  revision: number
  agreements: readonly Agreement[]
  blocks: readonly Block[]
  /** Number of a clause by its id. */
  numbers: ReadonlyMap<string, string>
  sides: readonly SideWords[]
}

/** Both sides in one size: who agrees to the text that stands, and what keeps it from being agreed. */
export function CirculationStanding({ revision, agreements, blocks, numbers, sides }: Props) {
  const t = useTranslations('circulation')
  return (
    <>
      <ul className="grid gap-4 sm:grid-cols-2">
        {sides.map((side) => (
          <li
            key={side.code}
            data-side={side.code}
            className="grid gap-1 rounded-md border border-line border-t-4 border-t-side bg-raised p-4"
          >
            <p className="flex items-center gap-2 font-semibold">
              <SideBadge code={side.code} name={side.name} /> {side.name}
            </p>
            <Given
              agreement={agreements.find((one) => one.side === side.code)}
              revision={revision}
              sides={sides}
            />
          </li>
        ))}
      </ul>
      {blocks.length === 0 ? (
        <p className="mt-4 text-soft">{t('noBlocks')}</p>
      ) : (
        <div className="mt-4">
          <p className="font-semibold">{t('blocks')}</p>
          <ul className="list-disc ps-6">
            {blocks.map(({ clauseId, block }) => {
              const number = numbers.get(clauseId)
              return (
                <li key={`${clauseId}-${block}`}>
                  {number ? <a href={`#c-${number}`}>{t('clause', { number })}</a> : t('gone')}:{' '}
                  {t(`block.${block}`)}
                </li>
              )
            })}
          </ul>
        </div>
      )}
    </>
  )
}

type GivenProps = { agreement: Agreement | undefined; revision: number; sides: readonly SideWords[] }

function Given({ agreement, revision, sides }: GivenProps) {
  const t = useTranslations('circulation')
  if (!agreement) return <StatusBadge tone="warn">{t('waiting', { revision })}</StatusBadge>
  return (
    <>
      <StatusBadge tone="good">{agreement.by ? t('agreedBy', { revision }) : t('silent')}</StatusBadge>
      <p className="text-soft text-sm">
        {agreement.by && (
          <>
            <LocalizedText texts={agreement.by} /> ·{' '}
          </>
        )}
        <Moment at={new Date(agreement.at)} clocks={sides} />
      </p>
    </>
  )
}
