import { useTranslations } from 'next-intl'
import { Disclosure } from '@/components/ui/disclosure'
import { LocalizedText } from '@/components/ui/localized-text'
import { Moment } from '@/components/ui/moment'
import { Notice } from '@/components/ui/notice'
import type { Viewer } from '@/features/auth/viewer'
import type { MeetingLine } from '@/features/meetings/queries/parts'
import { canAnswer } from '@/features/motions/policy'
import type { Motion } from '@/features/motions/queries'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import { newId } from '@/lib/ids'
import { type AgendaStanding, canAskAdoption, isAdoptable } from '../policy'
import { ActForm, type ActName } from './act-form'

type Props = {
  viewer: Viewer
  meeting: MeetingLine
  standing: AgendaStanding
  motions: readonly Motion[]
  sides: readonly SideWords[]
}

/** Adopting the agenda takes both sides: what was asked for, what was answered, and what this person may do now. */
export function Adoption({ viewer, meeting, standing, motions, sides }: Props) {
  const t = useTranslations('agenda.adoption')
  const asked = motions.filter(({ answer }) => answer === null)
  const answered = motions.filter(({ answer }) => answer !== null)
  const number = standing.newest?.number ?? 0
  const isBlocked = standing.newest?.kind === 'provisional' && !isAdoptable(standing)
  const isAsked = asked.some(({ subject }) => subject === String(number))
  return (
    <div className="mt-6 grid gap-4 empty:hidden">
      {asked.map((motion) => (
        <Asked
          key={motion.id}
          viewer={viewer}
          motion={motion}
          holds={isAdoptable(standing) && motion.subject === String(number)}
          sides={sides}
        />
      ))}
      {canAskAdoption(viewer, { ...standing, meeting, isAsked }) && (
        <ActForm act="askAdoption" bound={{ meetingId: meeting.id, version: number }} formKey={newId()} />
      )}
      {isBlocked && (
        <p className="max-w-[65ch] text-soft">
          {standing.openItems > 0 ? t('openItems', { count: standing.openItems }) : t('circulateAgain')}
        </p>
      )}
      {answered.length > 0 && (
        <Disclosure summary={t('earlier', { count: answered.length })}>
          <ul className="grid gap-3">
            {answered.map((motion) => (
              <li key={motion.id}>
                <Question motion={motion} sides={sides} />
                <p>
                  {motion.answer && t(`answers.${motion.answer}`)}
                  {motion.answeredAt && (
                    <>
                      {' · '}
                      <Moment at={new Date(motion.answeredAt)} clocks={sides} />
                    </>
                  )}
                </p>
                {motion.answerReason && <p dir="auto">{motion.answerReason}</p>}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}

type AskedProps = {
  viewer: Viewer
  motion: Motion
  /** The agenda is still the version that the motion names. */
  holds: boolean
  sides: readonly SideWords[]
}

function Asked({ viewer, motion, holds, sides }: AskedProps) {
  const t = useTranslations('agenda.adoption')
  const act = (name: ActName) => <ActForm act={name} bound={{ motionId: motion.id }} formKey={newId()} />
  return (
    <Notice tone={holds ? 'active' : 'warn'} title={t('asked', { number: motion.subject ?? '' })}>
      <div className="grid gap-3">
        <Question motion={motion} sides={sides} />
        {!holds && <p>{t('overtaken')}</p>}
        {holds && canAnswer(viewer, motion, 'agreed') && act('adopt')}
        {canAnswer(viewer, motion, 'refused') && (
          <Disclosure summary={t('refuse')}>{act('refuseAdoption')}</Disclosure>
        )}
        {canAnswer(viewer, motion, 'withdrawn') && act('withdrawAdoption')}
      </div>
    </Notice>
  )
}

function Question({ motion, sides }: { motion: Motion; sides: readonly SideWords[] }) {
  const t = useTranslations('agenda.adoption')
  return (
    <>
      <p>
        {t('question', { side: nameOfSide(sides, motion.bySide), number: motion.subject ?? '' })}{' '}
        <span className="text-soft text-sm">
          <LocalizedText texts={motion.by} /> · <Moment at={new Date(motion.at)} clocks={sides} />
        </span>
      </p>
      {motion.reason && <p dir="auto">{motion.reason}</p>}
    </>
  )
}
