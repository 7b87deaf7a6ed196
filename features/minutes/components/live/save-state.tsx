import { useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/ui/badge'
import type { Session } from '../../live/session'
import { useStore } from './use-store'

/** Saved, being saved, or offline and kept here: always in sight, and said when it changes. */
export function SaveState({ session }: { session: Session }) {
  const t = useTranslations('minutes-live.save')
  const { isUnsaved, isCut, isKept, trouble } = useStore(session.outbox.state)
  const isLineThere = useStore(session.isLineThere)
  const isOffline = !isLineThere || isCut || trouble === 'signed-out'
  return (
    <div role="status" data-save={isOffline ? 'offline' : isUnsaved ? 'saving' : 'saved'}>
      {isOffline ? (
        <StatusBadge tone={isKept ? 'warn' : 'bad'}>
          {t(!isUnsaved ? 'offline' : isKept ? 'offlineKept' : 'offlineNotKept')}
        </StatusBadge>
      ) : isUnsaved ? (
        <StatusBadge tone="warn">{t('saving')}</StatusBadge>
      ) : (
        <StatusBadge tone="good">{t('saved')}</StatusBadge>
      )}
    </div>
  )
}
