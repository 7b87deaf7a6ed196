import { useTranslations } from 'next-intl'
import { DefinitionList } from '@/components/ui/definition-list'
import { Moment } from '@/components/ui/moment'
import type { SideWords } from '@/i18n/side-words'
import type { Minutes } from '../queries/minutes'

type Props = { minutes: Minutes; sides: readonly SideWords[]; now: Date }

export function MinutesFacts({ minutes, sides, now }: Props) {
  const t = useTranslations('minutes')
  const closes = minutes.circulationClosesAt ? new Date(minutes.circulationClosesAt) : null
  return (
    <DefinitionList
      items={[
        { term: t('revision'), value: minutes.revision },
        { term: t('authentic'), value: t(`authenticText.${minutes.authenticText}`) },
        ...(closes
          ? [{ term: t(closes > now ? 'closes' : 'closed'), value: <Moment at={closes} clocks={sides} /> }]
          : []),
      ]}
    />
  )
}
