import { useTranslations } from 'next-intl'
import { StatusBadge, Tag } from '@/components/ui/badge'
import type { Tone } from '@/components/ui/shape'
import type { Scan } from '../policy'

const SCAN_TONES: Record<Scan, Tone> = {
  pending: 'active',
  clean: 'good',
  infected: 'bad',
  unscanned: 'warn',
}

export function ScanBadge({ scan }: { scan: Scan }) {
  const t = useTranslations('papers.scans')
  return <StatusBadge tone={SCAN_TONES[scan]}>{t(scan)}</StatusBadge>
}

export function LateBadge() {
  const t = useTranslations('papers')
  return <StatusBadge tone="warn">{t('late')}</StatusBadge>
}

/** Who reads it, beside its name: a joint paper has its number instead. */
export function OwnTag({ side }: { side: string }) {
  const t = useTranslations('papers')
  return <Tag>{t('ownTag', { side })}</Tag>
}
