import { useLocale, useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { LocalizedText } from '@/components/ui/localized-text'
import type { Tone } from '@/components/ui/shape'
import { Table } from '@/components/ui/table'
import { meetingLabel } from '@/features/meetings/validation'
import { type Clock, formatMoment } from '@/i18n/format-clock'
import { textFor } from '@/i18n/localized'
import type { MailLine, MailState } from '../queries'

const TONES: Record<MailState, Tone> = { queued: 'active', sent: 'good', kept: 'calm', failed: 'bad' }

/** Who of the side was written to about what, and what became of it. */
export function MailList({ mails, clocks }: { mails: readonly MailLine[]; clocks: readonly Clock[] }) {
  const t = useTranslations('mail.list')
  const mail = useTranslations('mail')
  const locale = useLocale()
  if (mails.length === 0) return <EmptyState title={t('none')} why={t('noneWhy')} />

  const subjectOf = ({ kind, meeting, title }: MailLine) =>
    mail('subject', {
      headline: mail(`kinds.${kind}`),
      named: [meeting && meetingLabel(meeting), textFor(title, locale)?.text].filter(Boolean).join(': '),
    })
  return (
    <Table
      caption={t('title')}
      captionHidden
      rows={mails}
      keyOf={(mail) => mail.id}
      columns={[
        { key: 'person', label: t('person'), cell: ({ person }) => <LocalizedText texts={person} /> },
        { key: 'subject', label: t('subject'), cell: subjectOf },
        {
          key: 'state',
          label: t('state'),
          cell: ({ state }) => <StatusBadge tone={TONES[state]}>{t(`states.${state}`)}</StatusBadge>,
        },
        { key: 'at', label: t('time'), cell: ({ at }) => formatMoment(new Date(at), clocks, locale) },
      ]}
    />
  )
}
