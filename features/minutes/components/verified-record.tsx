import { useLocale, useTranslations } from 'next-intl'
import { DefinitionList } from '@/components/ui/definition-list'
import { Moment } from '@/components/ui/moment'
import type { PublicSide } from '@/features/meetings/queries/public'
import { textFor } from '@/i18n/localized'
import type { VerifiedRecord } from '../queries/verify'
import { groupHash } from '../validation'

type Props = { record: VerifiedRecord; hash: string; sides: readonly PublicSide[] }

function Name({ record: { kind, body, number, year, corrects } }: { record: VerifiedRecord }) {
  const t = useTranslations('verify.facts')
  if (kind === 'procedure') return <bdi>{`${body}/${year}/WP${number}`}</bdi>
  if (kind === 'corrigendum')
    return t('corrigendum', { number: String(number), meeting: `${body}-${corrects}` })
  return <bdi>{`${body}-${number} (${body}/${year}/${String(number).padStart(2, '0')})`}</bdi>
}

export function VerifiedRecordFacts({ record, hash, sides }: Props) {
  const t = useTranslations('verify')
  const minutes = useTranslations('minutes')
  const locale = useLocale()
  const { revision } = record
  return (
    <DefinitionList
      items={[
        {
          term: t('facts.record'),
          value: <Name record={record} />,
        },
        { term: t('facts.signed'), value: <Moment at={new Date(record.signedAt)} clocks={sides} /> },
        {
          term: t('facts.by'),
          value: sides.map(({ code, shortName }) => textFor(shortName, locale)?.text ?? code).join(', '),
        },
        { term: minutes('revision'), value: revision },
        { term: minutes('authentic'), value: minutes(`authenticText.${record.authenticText}`) },
        {
          term: t('facts.hash'),
          value: (
            <code dir="ltr" className="break-words">
              {groupHash(hash)}
            </code>
          ),
        },
      ]}
    />
  )
}
