import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

type Text = { language: 'en' | 'ru'; body: ReactNode | null }
export type Pair = { id: string; number?: string; mark?: ReactNode; texts: readonly [Text, Text] }

/**
 * Two authentic texts, clause beside clause; on a phone one of them, with a switch that stays in sight.
 * Both read from left to right, and so does their table, also on an Urdu page.
 */
export function ParallelText({
  name,
  first,
  pairs,
}: {
  name: string
  first: 'en' | 'ru'
  pairs: readonly Pair[]
}) {
  return (
    <div className="parallel">
      <Switch name={name} first={first} />
      <ol dir="ltr">
        {pairs.map((pair) => (
          <li key={pair.id} id={pair.id} className="keep-together border-line border-t py-4">
            {(pair.number || pair.mark) && (
              <p className="mb-1 flex flex-wrap items-baseline gap-3 text-soft text-sm tabular-nums">
                {pair.number}
                {pair.mark}
              </p>
            )}
            <div className="grid gap-x-10 md:grid-cols-2">
              {pair.texts.map((text) => (
                <Body key={text.language} {...text} />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}

function Body({ language, body }: Text) {
  const t = useTranslations('ui.parallel')
  if (body === null) {
    return (
      <p data-text={language} dir="auto" className="text-soft">
        {t('missing')}
      </p>
    )
  }
  return (
    <div data-text={language} lang={language} dir="ltr" className="authentic max-w-[65ch]">
      {body}
    </div>
  )
}

function Switch({ name, first }: { name: string; first: 'en' | 'ru' }) {
  const t = useTranslations('ui.parallel')
  return (
    <fieldset className="parallel-switch no-print sticky top-0 z-1 bg-paper py-2 md:hidden">
      <legend className="sr-only">{t('label')}</legend>
      <div className="flex overflow-hidden rounded-md border border-edge">
        {(['en', 'ru'] as const).map((language) => (
          <label key={language} className="flex-1 py-2 text-center">
            <input
              type="radio"
              name={name}
              value={language}
              defaultChecked={language === first}
              className="sr-only"
            />
            {t(language)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
