'use client'

import './live.css'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { type Opened, openSession, type Session } from '../../live/session'
import { LiveText } from './live-text'
import type { OwnWord } from './own-words'

type Props = {
  minutesId: string
  person: string
  sides: readonly { code: string; name: string }[]
  /** An edit of this text voids what was agreed: the writer says first that they know. */
  voids: boolean
  /** Notes and drafts of the writer's own side on clauses. */
  own: readonly OwnWord[]
}

/** Opens the shared text for this window, and closes it with the page. */
export default function LiveEditor({ minutesId, person, sides, voids, own }: Props) {
  const t = useTranslations('minutes-live')
  const [session, setSession] = useState<Session | null>(null)
  const [tries, setTries] = useState(0)
  const [isLost, setLost] = useState(false)
  const [knows, setKnows] = useState(!voids)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try opens it again
  useEffect(() => {
    if (!knows) return
    let opened: Session | null = null
    let isWanted = true
    load(minutesId).then(
      (text) => {
        if (!isWanted) return
        opened = openSession(minutesId, person, text)
        if (voids) opened.confirm()
        setSession(opened)
      },
      () => isWanted && setLost(true),
    )
    return () => {
      isWanted = false
      opened?.end()
      setSession(null)
    }
  }, [minutesId, person, knows, voids, tries])

  if (!knows) {
    return (
      <Button type="button" look="primary" onClick={() => setKnows(true)}>
        {t('confirm')}
      </Button>
    )
  }
  if (session) return <LiveText {...{ session, sides, own }} />
  if (isLost) {
    return (
      <Notice tone="bad" urgent title={t('unreachable')}>
        <Button
          type="button"
          onClick={() => {
            setLost(false)
            setTries(tries + 1)
          }}
        >
          {t('again')}
        </Button>
      </Notice>
    )
  }
  return <p role="status">{t('opening')}</p>
}

async function load(minutesId: string): Promise<Opened> {
  const answer = await fetch(`/api/live/minutes/${minutesId}/text`)
  if (!answer.ok) throw new Error(`status ${answer.status}`)
  return answer.json()
}
