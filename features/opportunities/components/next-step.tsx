import { useTranslations } from 'next-intl'
import { Disclosure } from '@/components/ui/disclosure'
import type { Viewer } from '@/features/auth/viewer'
import {
  canPublish,
  canReturn,
  canSubmit,
  canWithdraw,
  canWriteOpportunities,
  isAuthor,
} from '@/features/opportunities/policy'
import { newId } from '@/lib/ids'
import type { OwnOpportunity } from '../queries/own-detail'
import { StepForm, type StepName } from './step-form'

type Props = { viewer: Viewer; it: OwnOpportunity }

/** What this person may do with the text now, or why it is somebody else's turn. */
export function NextStep({ viewer, it }: Props) {
  const t = useTranslations('opportunities.one.waiting')
  const steps = useTranslations('opportunity-forms.step')
  const form = (step: StepName) => (
    <StepForm step={step} slug={it.slug} revision={it.number} state={it.state} formKey={newId()} />
  )
  const reason = waitingFor(viewer, it)
  return (
    <div className="grid gap-5">
      {reason && <p className="max-w-[65ch]">{t(reason)}</p>}
      {canSubmit(viewer, it) && form('submit')}
      {canPublish(viewer, it) && form('publish')}
      {canReturn(viewer, it) && <Disclosure summary={steps('return')}>{form('return')}</Disclosure>}
      {canWithdraw(viewer, it) && <Disclosure summary={steps('withdraw')}>{form('withdraw')}</Disclosure>}
    </div>
  )
}

function waitingFor(viewer: Viewer, it: OwnOpportunity) {
  if (it.state === 'withdrawn') return null
  if (!canWriteOpportunities(viewer)) return 'readers'
  if (it.state === 'in_review') return isAuthor(viewer, it) ? 'author' : null
  if (!it.isComplete) return 'incomplete'
  return canSubmit(viewer, it) ? null : 'nothing'
}
