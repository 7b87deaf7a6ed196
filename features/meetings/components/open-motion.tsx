import { useTranslations } from 'next-intl'
import { AuthoredText } from '@/components/ui/authored-text'
import { SideBadge, StatusBadge } from '@/components/ui/badge'
import { LocalizedText } from '@/components/ui/localized-text'
import { Moment } from '@/components/ui/moment'
import type { Viewer } from '@/features/auth/viewer'
import { canAnswer } from '@/features/motions/policy'
import type { Motion } from '@/features/motions/queries'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import { newId } from '@/lib/ids'
import { isAct, isFitting, type Standing } from '../policy'
import { AnswerForm } from './answer-form'
import { MotionName } from './motion-name'

type Props = {
  motion: Motion
  viewer: Viewer
  meeting: Standing
  sides: readonly SideWords[]
  now: Date
}

/** One request for a joint act: who asked, why, and whose turn it is. */
export function OpenMotion({ motion, viewer, meeting, sides, now }: Props) {
  const t = useTranslations('motions')
  const isOwn = motion.bySide === viewer.side
  const fits = !isAct(motion.kind) || isFitting(meeting, motion.kind, now)
  return (
    <article
      aria-labelledby={`motion-${motion.id}`}
      data-side={motion.bySide}
      className="grid gap-3 border-side border-s-4 ps-4"
    >
      <h3 id={`motion-${motion.id}`} className="flex flex-wrap items-center gap-3">
        <MotionName motion={motion} />
        <SideBadge code={motion.bySide} name={nameOfSide(sides, motion.bySide)} />
        <StatusBadge tone="warn">{isOwn ? t('waiting') : t('wanted')}</StatusBadge>
      </h3>
      <p className="text-soft text-sm">
        <LocalizedText texts={motion.by} /> · <Moment at={new Date(motion.at)} clocks={sides} />
      </p>
      <AuthoredText text={motion.reason} />
      {!fits && <p className="text-warn">{t('overtaken')}</p>}
      {isAct(motion.kind) ? (
        canAnswer(viewer, motion, isOwn ? 'withdrawn' : 'agreed') && (
          <AnswerForm motionId={motion.id} formKey={newId()} isOwn={isOwn} canAgree={fits} />
        )
      ) : (
        <p className="text-soft">{t('onAgendaPage')}</p>
      )}
    </article>
  )
}
