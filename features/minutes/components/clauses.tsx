import { useLocale, useTranslations } from 'next-intl'
import { Tag } from '@/components/ui/badge'
import { LocaleLink } from '@/components/ui/link'
import { type Pair, ParallelText } from '@/components/ui/parallel-text'
import { RichTextBody } from '@/components/ui/rich-text'
import { decisionPath } from '@/features/decisions/validation'
import { plainText, type RichText } from '@/lib/rich-text'
import type { Clause } from '../queries/minutes'

export function Clauses({ clauses }: { clauses: readonly Clause[] }) {
  const locale = useLocale()
  return (
    <ParallelText
      name="text"
      first={locale === 'ru' ? 'ru' : 'en'}
      pairs={clauses.map(
        (clause): Pair => ({
          id: `c-${clause.number}`,
          number: clause.number,
          mark: clause.kind !== 'heading' && <Mark clause={clause} />,
          texts: [
            { language: 'en', body: clause.en && <Body kind={clause.kind} text={clause.en} /> },
            { language: 'ru', body: clause.ru && <Body kind={clause.kind} text={clause.ru} /> },
          ],
        }),
      )}
    />
  )
}

function Mark({ clause }: { clause: Clause }) {
  const t = useTranslations('minutes.kinds')
  return (
    <>
      <Tag>{t(clause.kind)}</Tag>
      {clause.ref && <LocaleLink href={decisionPath(clause.ref)}>{clause.ref}</LocaleLink>}
    </>
  )
}

const BINDING = ['decision', 'action']

function Body({ kind, text }: { kind: Clause['kind']; text: RichText }) {
  if (kind === 'heading') return <h3 className="text-lg">{plainText(text)}</h3>
  return <RichTextBody text={text} emphasis={BINDING.includes(kind)} />
}
