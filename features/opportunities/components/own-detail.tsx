import { useLocale, useTranslations } from 'next-intl'
import { PageHeader } from '@/components/layout/page-header'
import { Section } from '@/components/layout/section'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { DemonstrationMark } from '@/components/ui/demonstration'
import { LocalizedText } from '@/components/ui/localized-text'
import { Notice } from '@/components/ui/notice'
import type { Viewer } from '@/features/auth/viewer'
import { canEdit } from '@/features/opportunities/policy'
import { type Clock, formatMoment } from '@/i18n/format-clock'
import { textFor } from '@/i18n/localized'
import type { HistoryEntry, OwnOpportunity } from '../queries/own-detail'
import type { DoneCode } from '../validation/states'
import { Figures } from './figures'
import { History } from './history'
import { NewestText } from './newest-text'
import { NextStep } from './next-step'
import { StateBadge } from './state-badge'
import { Verified } from './verified'

type Props = {
  viewer: Viewer
  it: OwnOpportunity
  history: HistoryEntry[]
  clocks: readonly Clock[]
  done?: DoneCode
}

export function OwnDetail({ viewer, it, history, clocks, done }: Props) {
  const locale = useLocale()
  const t = useTranslations('opportunities')
  const saved = {
    number: it.number,
    name: textFor(it.authorName, locale)?.text ?? '',
    moment: formatMoment(it.savedAt, clocks, locale),
  }
  return (
    <>
      <PageHeader
        above={
          <>
            <div className="basis-full">
              <Breadcrumb trail={[{ href: '/workspace/opportunities', label: t('own.title') }]} />
            </div>
            <StateBadge state={it.state} />
            {it.isDemonstration && <DemonstrationMark />}
          </>
        }
        title={<LocalizedText texts={it.title} />}
        actions={
          <>
            {it.publishedNumber !== null && (
              <ButtonLink href={`/opportunities/${it.slug}`}>{t('one.public')}</ButtonLink>
            )}
            {canEdit(viewer, it) && (
              <ButtonLink href={`/workspace/opportunities/${it.slug}/edit`}>{t('one.edit')}</ButtonLink>
            )}
          </>
        }
      />
      {done && (
        <div className="mb-8">
          <Notice tone="good" title={t(`done.${done}`)} />
        </div>
      )}
      <div className="mb-12 grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <div>
          <h2 className="mb-3">{t('one.next')}</h2>
          <NextStep viewer={viewer} it={it} />
        </div>
        <div>
          <h2 className="mb-3">{t('one.figures')}</h2>
          <Figures
            listing={it}
            more={
              it.verifiedOn
                ? [{ term: t('field.verified'), value: <Verified on={it.verifiedOn} termed /> }]
                : undefined
            }
          />
        </div>
      </div>
      <Section id="texts" title={t('one.texts')}>
        <div className="mb-4 text-soft">
          <p>{t('one.revision', saved)}</p>
          <p>
            {it.publishedNumber === null
              ? t('one.notPublic')
              : t('one.publicRevision', { number: it.publishedNumber })}
          </p>
        </div>
        <NewestText texts={it} />
      </Section>
      <Section id="history" title={t('one.history')}>
        <History entries={history} clocks={clocks} />
      </Section>
    </>
  )
}
