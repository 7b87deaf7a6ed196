import { useLocale, useTranslations } from 'next-intl'
import { SideBadge, Tag } from '@/components/ui/badge'
import { DemonstrationMark } from '@/components/ui/demonstration'
import { formatKnownDay, knownPart } from '@/i18n/format-period'
import { textFor } from '@/i18n/localized'
import type { NewsItem } from '../queries'

type Props = Pick<NewsItem, 'publishedOn' | 'publishedPrecision' | 'side' | 'sideName' | 'isDemonstration'>

/** When, and whose words: one side's are marked as such, joint ones say so too. */
export function NewsOrigin({ publishedOn, publishedPrecision, side, sideName, isDemonstration }: Props) {
  const locale = useLocale()
  const t = useTranslations('news')
  return (
    <>
      <time dateTime={knownPart(publishedOn, publishedPrecision)}>
        {formatKnownDay(publishedOn, publishedPrecision, locale)}
      </time>
      {side ? (
        <SideBadge code={side} name={textFor(sideName ?? {}, locale)?.text ?? side} />
      ) : (
        <Tag>{t('joint')}</Tag>
      )}
      {isDemonstration && <DemonstrationMark />}
    </>
  )
}
