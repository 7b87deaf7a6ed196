import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { LocalizedText } from '@/components/ui/localized-text'
import { Moment } from '@/components/ui/moment'
import { Notice } from '@/components/ui/notice'
import type { SideWords } from '@/i18n/side-words'
import type { OwnList as List } from '../queries/delegations'
import { ListForm } from './list-form'
import { NoticeForm } from './notice-form'
import { OwnLines } from './own-lines'

type Props = {
  list: List | null
  side: string
  clocks: readonly SideWords[]
  page: `/${string}`
  meeting: string
  /** Keys of the forms for those who may change the list; else why they may not. */
  forms: { change: string; notice: string | null } | 'role' | 'over'
  isNotified: boolean
}

export function OwnList({ list, side, clocks, page, meeting, forms, isNotified }: Props) {
  const t = useTranslations('delegations')
  const mayChange = typeof forms === 'object'
  return (
    <Section id="own" title={t('own')}>
      <p className="mb-4 max-w-[65ch] text-soft">{t('secrecy', { side })}</p>
      {!mayChange && <p className="mb-4 text-soft">{t(forms === 'role' ? 'ownReadOnly' : 'ownOver')}</p>}
      {list === null || list.members.length === 0 ? (
        <EmptyState title={t('ownNone')} why={t('ownNoneWhy')} />
      ) : (
        <>
          <p className="mb-3 text-soft text-sm">
            {t('revision', { number: list.number })} <LocalizedText texts={list.by} /> ·{' '}
            <Moment at={new Date(list.at)} clocks={clocks} /> · {t('people', { count: list.members.length })}
          </p>
          {mayChange ? (
            <ListForm meeting={meeting} base={list.number} formKey={forms.change}>
              <OwnLines members={list.members} page={page} />
            </ListForm>
          ) : (
            <OwnLines members={list.members} />
          )}
          <div className="mt-4">
            <Notice
              tone={isNotified ? 'good' : 'warn'}
              title={t(isNotified ? 'isNotified' : 'notNotified')}
            />
          </div>
        </>
      )}
      {mayChange && (
        <div className="mt-4 flex flex-wrap gap-3">
          <ButtonLink href={`${page}?edit=new`}>{t('add')}</ButtonLink>
          <ButtonLink href={`${page}?edit=import`}>{t('import')}</ButtonLink>
        </div>
      )}
      {mayChange && list !== null && list.members.length > 0 && !isNotified && (
        <NoticeForm meeting={meeting} base={list.number} formKey={forms.notice} />
      )}
    </Section>
  )
}
