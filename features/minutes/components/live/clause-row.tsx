import { useTranslations } from 'next-intl'
import { memo } from 'react'
import type { CaretAt } from '../../live/prose/editor'
import type { Session } from '../../live/session'
import { clausesOf, fragmentOf, LANGUAGES, type Language } from '../../live/shared-text'
import { ClauseHead } from './clause-head'
import type { OutlineLine } from './outline'
import { type OwnWord, OwnWords } from './own-words'
import { SinceCompared } from './since-compared'
import type { ClauseActs } from './steps'
import { TextCell } from './text-cell'
import { TextEditor } from './text-editor'
import { useClause } from './use-clause'

type Props = {
  session: Session
  line: OutlineLine
  sides: readonly { code: string; name: string }[]
  /** The text of this clause that this window writes in. */
  writing: { language: Language; caret: CaretAt } | null
  acts: ClauseActs
  /** What the own side noted about this clause. */
  own: readonly OwnWord[] | undefined
}

/** One clause: its number, kind and state, and its two texts beside each other. */
export const ClauseRow = memo(function ClauseRow({ session, line, sides, writing, acts, own }: Props) {
  const t = useTranslations('minutes-live')
  const clause = useClause(session.doc, line.id)
  const label = (language: Language) => t(`textOf.${language}`, { number: line.number })
  return (
    <li
      id={`c-${line.id}`}
      data-clause={line.number}
      className="live-row grid gap-2 border-line border-t pt-3 pb-4"
    >
      <ClauseHead {...{ session, line, sides, clause, acts }} />
      {/* Both texts of the record read from left to right, and so does their pair. */}
      <div dir="ltr" className="grid gap-x-10 gap-y-3 md:grid-cols-2">
        {LANGUAGES.map((language) => {
          const fragment = fragmentOf(clausesOf(session.doc).get(line.id), language)
          return (
            <div key={language} className={line.kind === 'heading' ? 'font-semibold' : undefined}>
              {writing?.language === language && fragment ? (
                <TextEditor
                  {...{ session, fragment, language, label: label(language), caret: writing.caret }}
                  clause={line.id}
                  steps={acts.stepsIn(line.id, language)}
                />
              ) : (
                <TextCell
                  {...{ language, label: label(language) }}
                  text={clause?.[language] ?? null}
                  onOpen={(caret) => acts.write(line.id, language, caret)}
                />
              )}
            </div>
          )
        })}
      </div>
      {clause && <SinceCompared {...{ session, clause }} id={line.id} />}
      {own && <OwnWords words={own} onPut={(language, body) => acts.put(line.id, language, body)} />}
    </li>
  )
})
