import { useTranslations } from 'next-intl'
import { LocalizedText } from '@/components/ui/localized-text'
import { Moment } from '@/components/ui/moment'
import { WordChanges } from '@/components/ui/word-changes'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import { diffWords } from '@/lib/word-diff'
import type { Item, ItemAnswer, Wording } from '../queries/agenda'
import { BothTitles } from './both-titles'
import { Reason } from './reason'

type Props = { item: Item; sides: readonly SideWords[]; isOpen: boolean }

/**
 * Every wording with what it changed, every answer and every reason, in the order in which they came. An agenda has
 * many of them: the look hangs on the list, so that a step weighs little more than its words.
 */
export function ItemHistory({ item, sides, isOpen }: Props) {
  const t = useTranslations('agenda.history')
  const steps = [...item.wordings, ...item.answers].sort((one, other) => one.at.localeCompare(other.at))
  return (
    <details open={isOpen} className="text-sm">
      <summary className="w-fit py-1 hover:text-accent-strong">
        {t('summary', { count: steps.length })}
      </summary>
      <ol className="mt-2 max-w-[65ch] border-line border-s-2 ps-4 [&>li+li]:mt-4">
        {steps.map((step) => (
          <li key={'number' in step ? `wording ${step.number}` : `answer ${step.at}`}>
            <p className="font-semibold">
              {'number' in step ? t('wording', { number: step.number }) : t(step.to)}
            </p>
            <Signature step={step} sides={sides} />
            {'number' in step && <Words wording={step} before={item.wordings[step.number - 2]} />}
            {step.reason && (
              <p>
                <Reason reason={step.reason} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}

function Signature({ step, sides }: { step: Wording | ItemAnswer; sides: readonly SideWords[] }) {
  return (
    <p className="text-soft">
      {nameOfSide(sides, step.side)} · <LocalizedText texts={step.by} /> ·{' '}
      <Moment at={new Date(step.at)} clocks={sides} />
    </p>
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
      <p>
        {before && before.minutes !== minutes
          ? t('minutesChanged', { before: before.minutes, minutes })
          : t('minutes', { minutes })}
      </p>
    </>
  )
}
