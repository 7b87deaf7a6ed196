import { useLocale } from 'next-intl'
import { ParallelText } from '@/components/ui/parallel-text'
import type { Texts } from '@/i18n/localized'

/** The text of the record in its two authentic languages. */
export function DecisionText({ text }: { text: Texts }) {
  return (
    <ParallelText
      name="text-language"
      first={useLocale() === 'ru' ? 'ru' : 'en'}
      pairs={[
        {
          id: 'words',
          texts: [
            { language: 'en', body: text.en && <p>{text.en}</p> },
            { language: 'ru', body: text.ru && <p>{text.ru}</p> },
          ],
        },
      ]}
    />
  )
}
