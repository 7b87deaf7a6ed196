import { useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/ui/badge'
import type { Tone } from '@/components/ui/shape'

export type Confidence = 'agreed' | 'reported' | 'disputed'

const TONES: Record<Confidence, Tone> = { agreed: 'good', reported: 'calm', disputed: 'warn' }

type Props = {
  label?: string
  /** Already written for the locale; null means that nobody has stated it. */
  value: string | null
  unit?: string
  asOf?: string
  source?: { name: string; href?: string }
  confidence?: Confidence
}

/** A figure is never bare: unit, date, source and how sure we are stand with it. */
export function FigureValue({ label, value, unit, asOf, source, confidence }: Props) {
  const t = useTranslations('ui')
  return (
    <div className="keep-together">
      {label && <p className="text-soft text-sm">{label}</p>}
      {value === null ? (
        <p className="text-soft text-xl">{t('notStated')}</p>
      ) : (
        <p className="text-2xl tabular-nums">
          <span className="font-semibold">{value}</span>
          {unit && <span className="text-base text-soft"> {unit}</span>}
        </p>
      )}
      <p className="flex flex-wrap items-baseline gap-x-3 text-soft text-sm">
        {asOf && <span>{t('asOf', { date: asOf })}</span>}
        {source && <Source {...source} />}
        {confidence && <StatusBadge tone={TONES[confidence]}>{t(`confidence.${confidence}`)}</StatusBadge>}
      </p>
    </div>
  )
}

function Source({ name, href }: { name: string; href?: string }) {
  const t = useTranslations('ui')
  if (!href) return <span>{t('source', { name })}</span>
  return <a href={href}>{t('source', { name })}</a>
}
