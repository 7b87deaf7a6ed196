import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { FigureValue } from '@/components/ui/figure-value'
import { Table } from '@/components/ui/table'
import { formatDay } from '@/i18n/format-date'
import { formatMoney, formatNumber } from '@/i18n/format-number'

export function FigureSamples() {
  const t = useTranslations('design')
  const ui = useTranslations('ui')
  const locale = useLocale()
  const asOf = formatDay('2025-06-03', locale)
  const rows = [
    { name: t('figure.blast'), cost: 1_910_000_000 },
    { name: t('figure.arc'), cost: 1_050_000_000 },
  ]
  const columns = [
    { key: 'option', label: t('figure.option'), cell: (row: (typeof rows)[number]) => row.name },
    {
      key: 'cost',
      label: t('figure.capital'),
      numeric: true,
      cell: (row: (typeof rows)[number]) => formatMoney(row.cost, 'USD', locale),
    },
    { key: 'capacity', label: t('figure.capacity'), numeric: true, cell: () => ui('notStated') },
  ]
  return (
    <Section id="figures" title={t('section.figures')}>
      <div className="grid gap-8">
        <div className="grid gap-6 sm:grid-cols-3">
          <FigureValue
            label={t('figure.land')}
            value={formatNumber(18_660, locale)}
            unit={t('figure.acres')}
            asOf={asOf}
            source={{ name: 'Business Recorder' }}
            confidence="disputed"
          />
          <FigureValue
            label={t('figure.cost')}
            value={formatMoney(1_910_000_000, 'USD', locale)}
            asOf={formatDay('2025-12-16', locale)}
            source={{ name: 'Profit' }}
            confidence="reported"
          />
          <FigureValue label={t('figure.capacity')} value={null} asOf={asOf} />
        </div>
        <Table caption={t('figure.table')} columns={columns} rows={rows} keyOf={(row) => row.name} />
        <Table
          caption={t('figure.table')}
          columns={columns}
          rows={rows}
          keyOf={(row) => row.name}
          phone="scroll"
        />
        <DefinitionList
          items={[
            { term: t('figure.land'), value: `${formatNumber(700, locale)} ${t('figure.acres')}` },
            { term: t('figure.capacity'), value: ui('notStated') },
          ]}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <Card title={t('sample.heading3')} href="/design" above={t('status.tag')}>
            <p>{t('sample.text')}</p>
          </Card>
          <Card title={t('sample.heading2')}>
            <p>{t('sample.text')}</p>
          </Card>
        </div>
      </div>
    </Section>
  )
}
