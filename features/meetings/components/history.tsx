import { useTranslations } from 'next-intl'
import { AuthoredText } from '@/components/ui/authored-text'
import { LocalizedText } from '@/components/ui/localized-text'
import { Moment } from '@/components/ui/moment'
import { Timeline, TimelineItem } from '@/components/ui/timeline'
import type { Motion } from '@/features/motions/queries'
import type { Texts } from '@/i18n/localized'
import type { SideWords } from '@/i18n/side-words'
import type { MeetingStep } from '../queries/meetings'
import { useMotionName } from './motion-name'

type Props = {
  steps: readonly MeetingStep[]
  motions: readonly Motion[]
  sides: readonly SideWords[]
}

/** Every step, and every joint act that was asked for with its answer, in the order in which they happened. */
export function History({ steps, motions, sides }: Props) {
  const t = useTranslations('meetings')
  const tell = useMotionEvents()
  const told = [
    ...motions.flatMap(tell),
    ...steps.map(({ id, at, to, by, reason }) => ({ key: id, at, title: t(`states.${to}`), by, reason })),
  ]
  if (told.length === 0) return <p className="text-soft">{t('noHistory')}</p>
  // Of one moment, the answer comes before the step that it led to.
  const inOrder = told.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
  return (
    <Timeline>
      {inOrder.map(({ key, at, title, by, reason }) => (
        <TimelineItem key={key} when={<Moment at={new Date(at)} clocks={sides} />} title={title}>
          {by && (
            <p className="text-soft text-sm">
              <LocalizedText texts={by} />
            </p>
          )}
          {reason && <AuthoredText text={reason} />}
        </TimelineItem>
      ))}
    </Timeline>
  )
}

type Event = { key: string; at: string; title: string; by: Texts | null; reason: string | null }

function useMotionEvents() {
  const t = useTranslations('motions.history')
  const nameOf = useMotionName()
  return (motion: Motion): Event[] => {
    const { id, at, by, reason, answer, answeredAt, answeredBy, answerReason } = motion
    const act = nameOf(motion)
    const asked = { key: id, at, title: t('asked', { act }), by, reason }
    if (!answer || !answeredAt) return [asked]
    return [
      asked,
      {
        ...{ key: `${id} answered`, at: answeredAt, by: answeredBy, reason: answerReason },
        title: t(answer, { act }),
      },
    ]
  }
}
