import { useTranslations } from 'next-intl'
import { AuthoredText } from '@/components/ui/authored-text'
import type { Language } from '../../live/shared-text'
import { SMALL_BUTTON } from './small-button'

/** A note or a draft of the writer's own side on a clause, as it was when the text was opened. */
export type OwnWord = {
  id: string
  clauseId: string
  language: Language | null
  body: string
  author: string
}

type Props = { words: readonly OwnWord[]; onPut: (language: Language, body: string) => void }

/** What the own side keeps to itself about a clause, beside it. It comes with the page, and is in no stream. */
export function OwnWords({ words, onPut }: Props) {
  const t = useTranslations('minutes-live.own')
  return (
    <details className="border-side border-s-4 ps-3 text-sm">
      <summary className="py-1 hover:text-accent-strong">{t('title', { count: words.length })}</summary>
      <ul className="grid gap-3 py-1">
        {words.map(({ id, language, body, author }) => (
          <li key={id}>
            <p className="text-soft">
              {language && <>{t(`draft.${language}`)} · </>}
              {author}
            </p>
            <AuthoredText language={language} text={body} />
            {language && (
              <button type="button" className={`mt-1 ${SMALL_BUTTON}`} onClick={() => onPut(language, body)}>
                {t('put')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
