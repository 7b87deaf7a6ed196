import { useLocale, useTranslations } from 'next-intl'
import { DefinitionList } from '@/components/ui/definition-list'
import { type Clock, formatMoment } from '@/i18n/format-clock'
import type { OwnFeed } from '../queries'
import { EndFeedForm } from './end-feed-form'
import { MakeFeedForm } from './make-feed-form'

/** The viewer's calendar address: whether there is one, and the buttons that make and end it. */
export function OwnCalendar({ feed, clocks }: { feed: OwnFeed | null; clocks: readonly Clock[] }) {
  const t = useTranslations('calendar.own')
  const locale = useLocale()
  return (
    <>
      <p className="mb-4 max-w-[65ch] text-soft">{t('lead')}</p>
      {feed === null ? (
        <p className="mb-4">{t('none')}</p>
      ) : (
        <div className="mb-4">
          <DefinitionList
            items={[
              { term: t('made'), value: formatMoment(feed.madeAt, clocks, locale) },
              {
                term: t('lastRead'),
                value: feed.lastReadAt ? formatMoment(feed.lastReadAt, clocks, locale) : t('never'),
              },
            ]}
          />
        </div>
      )}
      <div className="grid gap-4">
        <MakeFeedForm hasOne={feed !== null} />
        {feed && <EndFeedForm />}
      </div>
    </>
  )
}
