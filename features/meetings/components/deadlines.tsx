import { useTranslations } from 'next-intl'
import { LocalizedText } from '@/components/ui/localized-text'
import { Moment } from '@/components/ui/moment'
import { Table } from '@/components/ui/table'
import type { SideWords } from '@/i18n/side-words'
import type { Deadline } from '../deadlines'
import { DeadlineBadge } from './deadline-badge'

export function Deadlines({
  deadlines,
  sides,
}: {
  deadlines: readonly Deadline[]
  sides: readonly SideWords[]
}) {
  const t = useTranslations('meetings')
  return (
    <Table
      caption={t('deadlines')}
      captionHidden
      rows={deadlines}
      keyOf={({ rule }) => rule.key}
      columns={[
        { key: 'rule', label: t('rule'), cell: ({ rule }) => <LocalizedText texts={rule.title} /> },
        { key: 'at', label: t('deadline'), cell: ({ at }) => <Moment at={at} clocks={sides} /> },
        { key: 'state', label: t('state'), cell: ({ state }) => <DeadlineBadge state={state} /> },
      ]}
    />
  )
}
