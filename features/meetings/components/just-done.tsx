import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { DONE_ACTS } from '../act-states'

/** What has just been done on another form, as the page after it says it. Anything else in the address says nothing. */
export function JustDone({ done }: { done?: string | string[] }) {
  const acts = useTranslations('motions.done')
  const dates = useTranslations('meeting-dates.done')
  const act = DONE_ACTS.find((one) => one === done)
  const title = act ? acts(act) : done === 'confirmed' ? dates('confirmed') : null
  if (!title) return null
  return (
    <div className="my-6">
      <Notice tone="good" title={title} />
    </div>
  )
}
