import { useLocale, useTranslations } from 'next-intl'
import { Disclosure } from '@/components/ui/disclosure'
import type { Option } from '@/components/ui/select-field'
import type { Viewer } from '@/features/auth/viewer'
import { newId } from '@/lib/ids'
import { canAgree, canCirculate, canComment, canExtend, canReserve } from '../policy'
import type { Circulation } from '../queries/circulation'
import { CirculationForm, Send } from './act-form'

type Props = {
  viewer: Viewer
  record: { state: string; hostSide: string; revision: number }
  circulation: Circulation
  clauses: readonly Option[]
  /** How the meeting stands in an address. */
  meeting: string
}

/** What this person may do now: the one next step first, everything else folded. */
export function CirculationActs({ viewer, record, circulation, clauses, meeting }: Props) {
  const t = useTranslations('circulation')
  const locale = useLocale()
  const { agreements, blocks, isExtendable } = circulation
  const bound = () => ({ meeting, revision: record.revision, formKey: newId() })
  const agreed = agreements.map(({ side }) => side)
  return (
    <div className="mt-6 grid gap-4">
      {canCirculate(viewer, record) && (
        <CirculationForm act="circulate" bound={bound()}>
          <p>
            <Send primary>{t('act.circulate')}</Send>
          </p>
        </CirculationForm>
      )}
      {canAgree(viewer, { ...record, agreed, blocks: blocks.length }) && (
        <CirculationForm act="agree" bound={bound()}>
          <p className="text-soft">{t('hint.agree')}</p>
          <p>
            <Send primary>{t('act.agree')}</Send>
          </p>
        </CirculationForm>
      )}
      <div>
        {canComment(viewer, record) && (
          <Disclosure summary={t('act.comment')}>
            <CirculationForm
              act="comment"
              bound={bound()}
              clauses={clauses}
              language={locale}
              text="text"
              suggests
            >
              <p className="text-soft">{t('hint.comment')}</p>
              <p>
                <Send>{t('send.comment')}</Send>
              </p>
            </CirculationForm>
          </Disclosure>
        )}
        {canReserve(viewer, record) && (
          <Disclosure summary={t('act.reserve')}>
            <CirculationForm act="reserve" bound={bound()} clauses={clauses} text="reason">
              <p className="text-soft">{t('hint.reserve')}</p>
              <p>
                <Send>{t('send.reserve')}</Send>
              </p>
            </CirculationForm>
          </Disclosure>
        )}
        {isExtendable && canExtend(viewer, record) && (
          <Disclosure summary={t('act.extend')}>
            <CirculationForm act="extend" bound={bound()} text="reason">
              <p className="text-soft">{t('hint.extend')}</p>
              <p>
                <Send>{t('send.extend')}</Send>
              </p>
            </CirculationForm>
          </Disclosure>
        )}
      </div>
    </div>
  )
}
