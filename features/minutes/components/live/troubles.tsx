import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Session } from '../../live/session'
import { useStore } from './use-store'

/** What keeps the words from being saved, and what to do about it; the words themselves stay on the page. */
export function Troubles({ session }: { session: Session }) {
  const t = useTranslations('minutes-live')
  const sending = useStore(session.outbox.state)
  const { state } = useStore(session.standing)
  const trouble = sending.trouble ?? (state === 'signed' ? 'signed' : null)
  const lost = useStore(session.lostWords)
  return (
    <>
      {trouble && (
        <Notice tone="bad" urgent title={t(`trouble.${trouble}.title`)}>
          <p>{t(`trouble.${trouble}.what`)}</p>
          {trouble === 'unconfirmed' && (
            <p className="mt-3">
              <Button type="button" look="primary" onClick={session.confirm}>
                {t('confirm')}
              </Button>
            </p>
          )}
        </Notice>
      )}
      {lost !== null && (
        <Notice tone="warn" urgent title={t('lost.title')}>
          <p>{t('lost.what')}</p>
          <p dir="auto" className="my-2 whitespace-pre-line border-line border-s-4 ps-3">
            {lost}
          </p>
          <Button type="button" onClick={() => session.lostWords.set(null)}>
            {t('lost.close')}
          </Button>
        </Notice>
      )}
    </>
  )
}
