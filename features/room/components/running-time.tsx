'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Shape } from '@/components/ui/shape'

type Props = {
  label: string
  /** As the server counted when it wrote the page. */
  seconds: number
  isRunning: boolean
  /** Minutes foreseen. */
  limit: number
  large?: boolean
}

/** Time that runs, beside the time foreseen; without script it stands as it was when the page was written. */
export function RunningTime({ label, seconds, isRunning, limit, large }: Props) {
  const t = useTranslations('room.time')
  const since = useSecondsSince(seconds, isRunning)
  const spent = seconds + since
  const isOver = spent > limit * 60
  return (
    <div role="timer" aria-label={label} className={isOver ? 'text-bad' : undefined}>
      <p className="text-soft text-sm">{label}</p>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <bdi dir="ltr" className={`font-semibold tabular-nums ${large ? 'text-3xl' : 'text-2xl'}`}>
          {clockOf(spent)}
        </bdi>
        <span className="text-soft">{t('of', { limit: clockOf(limit * 60) })}</span>
        {isOver && (
          <span className="flex items-baseline gap-1.5 font-semibold text-sm">
            <Shape tone="bad" />
            {t('over')}
          </span>
        )}
      </p>
    </div>
  )
}

function useSecondsSince(seconds: number, isRunning: boolean) {
  const [since, setSince] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new count of the server starts a new count here
  useEffect(() => {
    setSince(0)
    if (!isRunning) return
    const began = performance.now()
    const timer = setInterval(() => setSince(Math.floor((performance.now() - began) / 1000)), 250)
    return () => clearInterval(timer)
  }, [seconds, isRunning])
  return since
}

function clockOf(seconds: number) {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return [hours, minutes, rest].map((part) => String(part).padStart(2, '0')).join(':')
}
