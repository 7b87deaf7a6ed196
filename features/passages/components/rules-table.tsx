import { useTranslations } from 'next-intl'
import { LocalizedText } from '@/components/ui/localized-text'
import { Table } from '@/components/ui/table'
import type { ProcedureRule } from '../queries'

export function RulesTable({ rules }: { rules: readonly ProcedureRule[] }) {
  const t = useTranslations('public-pages.about')
  return (
    <Table
      caption={t('rulesCaption')}
      captionHidden
      rows={rules}
      keyOf={(rule) => rule.key}
      columns={[
        { key: 'rule', label: t('rule'), cell: (rule) => <LocalizedText texts={rule.title} /> },
        { key: 'default', label: t('default'), cell: (rule) => <LocalizedText texts={rule.body} /> },
      ]}
    />
  )
}
