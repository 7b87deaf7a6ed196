import { useTranslations } from 'next-intl'
import { Tag } from '@/components/ui/badge'
import { RichTextBody } from '@/components/ui/rich-text'
import type { ImportedPair } from '../import/passages'

type Props = { pairs: readonly ImportedPair[]; unwanted: readonly number[] }

/** Which paragraph would stand beside which; each pair can be left out. */
export function ImportPreview({ pairs, unwanted }: Props) {
  const t = useTranslations('minutes-import')
  const kinds = useTranslations('minutes.kinds')
  const halves = pairs.filter(({ en, ru }) => !en || !ru).length
  return (
    <section aria-labelledby="preview">
      <h2 id="preview" className="mb-2 text-xl">
        {t('preview', { count: pairs.length })}
      </h2>
      <p className="mb-4 max-w-[65ch] text-soft">{t('previewWhy', { count: halves })}</p>
      <ol>
        {pairs.map((pair, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pairs have no name but their place, and are drawn once for each reading
          <li key={at} className="grid gap-2 border-line border-t py-3">
            <label className="flex flex-wrap items-center gap-3">
              <input
                type="checkbox"
                name={`take.${at}`}
                value="yes"
                defaultChecked={!unwanted.includes(at)}
                className="size-5"
              />
              {t('pair', { number: at + 1 })}
              <Tag>{kinds(pair.kind)}</Tag>
            </label>
            {/* Both texts of the record read from left to right, and so does their pair. */}
            <div dir="ltr" className="grid gap-x-10 gap-y-2 md:grid-cols-2">
              {(['en', 'ru'] as const).map((language) => {
                const text = pair[language]
                return text ? (
                  <div key={language} lang={language} className="authentic max-w-[65ch]">
                    <RichTextBody text={text} emphasis={pair.kind === 'heading'} />
                  </div>
                ) : (
                  <p key={language} dir="auto" className="text-bad">
                    {t(`lacks.${language}`)}
                  </p>
                )
              })}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
