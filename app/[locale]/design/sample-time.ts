import type { Clock } from '@/i18n/format-clock'

/** Fixed, so that the pictures of this page never change by themselves. */
export const SAMPLE_NOW = new Date('2026-02-16T09:00:00Z')
export const SAMPLE_NIGHT = new Date('2026-02-16T20:30:00Z')

export const CLOCKS: readonly Clock[] = [
  { clockLabel: 'PKT', timeZone: 'Asia/Karachi' },
  { clockLabel: 'MSK', timeZone: 'Europe/Moscow' },
]
