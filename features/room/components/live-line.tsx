'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useState, useTransition } from 'react'
import { StatusBadge } from '@/components/ui/badge'
import { watchLine } from '@/lib/live/watch-line'

/** Keeps the page as it is for everybody else, and says when it cannot. */
export function LiveLine({ meetingId }: { meetingId: string }) {
  const t = useTranslations('room.live')
  const { refresh } = useRouter()
  const [isLost, setLost] = useState(false)
  const [isBehind, setBehind] = useState(false)
  const [isReading, startReading] = useTransition()

  useEffect(
    () =>
      watchLine(() => `/api/live/meetings/${meetingId}`, {
        on: { change: () => setBehind(true) },
        onOpen: () => setBehind(true),
        onLine: (isThere) => setLost(!isThere),
      }),
    [meetingId],
  )
  // One reading at a time: what changes meanwhile is read with the next one.
  useEffect(() => {
    if (!isBehind || isReading) return
    setBehind(false)
    startReading(refresh)
  }, [isBehind, isReading, refresh])

  return (
    <div role="status">
      {isLost ? (
        <StatusBadge tone="bad">{t('lost')}</StatusBadge>
      ) : (
        <StatusBadge tone="good">{t('there')}</StatusBadge>
      )}
    </div>
  )
}
