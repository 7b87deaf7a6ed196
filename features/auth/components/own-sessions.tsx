import { useLocale, useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import { type Clock, formatMoment } from '@/i18n/format-clock'
import { browserName } from '../browser-name'
import type { OwnSession } from '../queries'

export function OwnSessions({ sessions, clocks }: { sessions: OwnSession[]; clocks: readonly Clock[] }) {
  const t = useTranslations('auth.account')
  const locale = useLocale()
  return (
    <Table
      caption={t('sessions')}
      captionHidden
      rows={sessions}
      keyOf={(session) => session.id}
      columns={[
        {
          key: 'browser',
          label: t('browser'),
          cell: ({ device, isThis }) => (
            <>
              {browserName(device) ?? t('unknownBrowser')}{' '}
              {isThis && <StatusBadge tone="active">{t('thisOne')}</StatusBadge>}
            </>
          ),
        },
        { key: 'since', label: t('since'), cell: ({ createdAt }) => formatMoment(createdAt, clocks, locale) },
        {
          key: 'seen',
          label: t('lastSeen'),
          cell: ({ lastSeenAt }) => formatMoment(lastSeenAt, clocks, locale),
        },
      ]}
    />
  )
}
