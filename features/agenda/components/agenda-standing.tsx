import { useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/ui/badge'
import { LocaleLink } from '@/components/ui/link'
import { LocalizedText } from '@/components/ui/localized-text'
import { Moment } from '@/components/ui/moment'
import { Notice } from '@/components/ui/notice'
import type { Viewer } from '@/features/auth/viewer'
import { meetingPath } from '@/features/meetings/validation'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import { newId } from '@/lib/ids'
import { canCirculate, isPast } from '../policy'
import type { Agenda } from '../queries/agenda'
import { versionsPath } from '../validation/addresses'
import { ActForm } from './act-form'

type Props = {
  viewer: Viewer
  agenda: Agenda
  /** The day for circulating; null where there is none, or both waived it. */
  circulateBy: Date | null
  now: Date
  sides: readonly SideWords[]
}

/** Which version stands, whether the agenda has changed since, and the host's next step. */
export function AgendaStanding({ viewer, agenda, circulateBy, now, sides }: Props) {
  const t = useTranslations('agenda.standing')
  const { meeting, versions, isChanged } = agenda
  const [newest] = versions
  const mayCirculate = canCirculate(viewer, meeting) && (!newest || isChanged)
  const isTooLate = !newest && isPast(circulateBy, now)
  return (
    <div className="grid gap-4">
      {newest ? (
        <div>
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <StatusBadge tone={newest.kind === 'adopted' ? 'good' : 'active'}>
              {t(newest.kind, { number: newest.number })}
            </StatusBadge>
            {isChanged && (
              <LocaleLink href={versionsPath(meeting, { from: newest.number, to: 'now' })}>
                <StatusBadge tone="warn">{t('changed', { number: newest.number })}</StatusBadge>
              </LocaleLink>
            )}
            <LocaleLink href={versionsPath(meeting)}>{t('versions')}</LocaleLink>
          </p>
          <p className="text-soft text-sm">
            {nameOfSide(sides, newest.side)} · <LocalizedText texts={newest.by} /> ·{' '}
            <Moment at={new Date(newest.at)} clocks={sides} />
          </p>
        </div>
      ) : (
        <p>
          {t('none')}
          {circulateBy && (
            <>
              {' '}
              {t('circulateBy')} <Moment at={circulateBy} clocks={sides} />
            </>
          )}
        </p>
      )}
      {mayCirculate && isTooLate && (
        <Notice tone="warn" title={t('tooLate')}>
          {t('tooLateWhy')} <LocaleLink href={meetingPath(meeting)}>{t('askToWaive')}</LocaleLink>
        </Notice>
      )}
      {mayCirculate && !isTooLate && (
        <ActForm
          act="circulate"
          bound={{ meetingId: meeting.id, version: newest?.number ?? 0 }}
          formKey={newId()}
        />
      )}
    </div>
  )
}
