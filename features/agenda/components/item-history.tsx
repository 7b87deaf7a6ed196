import { useTranslations } from 'next-intl'
import { SideBadge } from '@/components/ui/badge'
import { Disclosure } from '@/components/ui/disclosure'
import { LocalizedText } from '@/components/ui/localized-text'
import { Moment } from '@/components/ui/moment'
import { Timeline, TimelineItem } from '@/components/ui/timeline'
import type { Texts } from '@/i18n/localized'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import type { Item, Wording } from '../queries/agenda'
import { diffWords } from '../word-diff'
import { BothTitles } from './both-titles'
import { WordChanges } from './word-changes'

type Props = { item: Item; sides: readonly SideWords[] }

/** Every wording with what it changed, every answer and every reason, in the order in which they came. */
export function ItemHistory({ item, sides }: Props) {
  const t = useTranslations('agenda.history')
  const steps = [...item.wordings, ...item.answers].sort((one, other) => one.at.localeCompare(other.at))
  return (
    <Disclosure summary={t('summary', { count: steps.length })}>
      <Timeline>
        {steps.map((step) => (
          <TimelineItem
            key={'number' in step ? `wording ${step.number}` : `answer ${step.at}`}
            when={<Moment at={new Date(step.at)} clocks={sides} />}
            title={'number' in step ? t('wording', { number: step.number }) : t(step.to)}
          >
            {'number' in step && <Words wording={step} before={item.wordings[step.number - 2]} />}
            <Signed {...step} sides={sides} />
          </TimelineItem>
        ))}
      </Timeline>
    </Disclosure>
  )
}

/** The text with the words that differ from the wording before, which stands above it. */
function Words({ wording, before }: { wording: Wording; before: Wording | undefined }) {
  const t = useTranslations('agenda')
  const { title, minutes } = wording
  const changes = (language: 'en' | 'ru') =>
    before && before.title[language] !== title[language] ? (
      <WordChanges parts={diffWords(before.title[language], title[language])} />
    ) : (
      title[language]
    )
  return (
    <>
      <BothTitles en={changes('en')} ru={changes('ru')} />
      <p className="text-sm">
        {before && before.minutes !== minutes
          ? t('minutesChanged', { before: before.minutes, minutes })
          : t('minutes', { minutes })}
      </p>
    </>
  )
}

type Signature = { side: string; by: Texts; reason: string | null; sides: readonly SideWords[] }

function Signed({ side, by, reason, sides }: Signature) {
  const t = useTranslations('agenda')
  return (
    <>
      {reason && <p dir="auto">{t('reason', { reason })}</p>}
      <p className="text-soft text-sm">
        <SideBadge code={side} name={nameOfSide(sides, side)} /> <LocalizedText texts={by} />
      </p>
    </>
  )
}
