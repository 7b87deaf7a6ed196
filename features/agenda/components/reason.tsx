import { useTranslations } from 'next-intl'

/** Written by a person, in whatever language: its direction is its own. */
export function Reason({ reason }: { reason: string | null }) {
  const t = useTranslations('agenda')
  if (!reason) return null
  return (
    <span>
      {t('reason')} <bdi>{reason}</bdi>
    </span>
  )
}
