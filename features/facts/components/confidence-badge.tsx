import { useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/ui/badge'
import type { Tone } from '@/components/ui/shape'

const TONES = { agreed: 'good', reported: 'calm', disputed: 'warn' } as const satisfies Record<string, Tone>

/** How sure a figure is. A word that the register does not know is the cautious one. */
export function ConfidenceBadge({ confidence }: { confidence: string }) {
  const t = useTranslations('ui.confidence')
  const known = confidence === 'agreed' || confidence === 'reported' ? confidence : 'disputed'
  return <StatusBadge tone={TONES[known]}>{t(known)}</StatusBadge>
}
