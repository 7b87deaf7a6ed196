import { useTranslations } from 'next-intl'
import type { Motion } from '@/features/motions/queries'
import { RULES_TO_WAIVE } from '@/features/motions/validation'

/** What was asked for; of a waiver, which rule. */
export function MotionName({ motion }: { motion: Pick<Motion, 'kind' | 'subject'> }) {
  return useMotionName()(motion)
}

export function useMotionName() {
  const t = useTranslations('motions')
  return ({ kind, subject }: Pick<Motion, 'kind' | 'subject'>) => {
    const rule = RULES_TO_WAIVE.find((one) => kind === 'waive' && one === subject)
    return rule ? `${t(`kind.${kind}`)}: ${t(`rules.${rule}`)}` : t(`kind.${kind}`)
  }
}
