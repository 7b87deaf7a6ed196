import { useTranslations } from 'next-intl'
import { ParallelText } from '@/components/ui/parallel-text'
import { RichTextBody } from '@/components/ui/rich-text'
import { newId } from '@/lib/ids'
import type { Releasable } from './release-choice'
import { ReleaseForm } from './release-form'

type Props = { meeting: string; chosen: readonly Releasable[]; first: 'en' | 'ru' }

/** Who will see which sentence: what becomes public at once, and what waits for the other side. */
export function ReleasePreview({ meeting, chosen, first }: Props) {
  const t = useTranslations('releases')
  const groups = [
    { key: 'atOnce' as const, clauses: chosen.filter(({ agreed }) => agreed.length > 0) },
    { key: 'waits' as const, clauses: chosen.filter(({ agreed }) => agreed.length === 0) },
  ]
  return (
    <div className="grid gap-6">
      {groups
        .filter(({ clauses }) => clauses.length > 0)
        .map(({ key, clauses }) => (
          <div key={key}>
            <h3 className="mb-2 text-lg">{t(`${key}.title`, { count: clauses.length })}</h3>
            <p className="mb-4 max-w-[65ch] text-soft">{t(`${key}.why`)}</p>
            <ParallelText
              name={key}
              first={first}
              pairs={clauses.map(({ id, number, en, ru }) => ({
                id: `preview-${id}`,
                number,
                texts: [
                  { language: 'en', body: en && <RichTextBody text={en} /> },
                  { language: 'ru', body: ru && <RichTextBody text={ru} /> },
                ],
              }))}
            />
          </div>
        ))}
      <ReleaseForm meeting={meeting} clauses={chosen.map(({ id }) => id)} formKey={newId()}>
        {t('agree', { count: chosen.length })}
      </ReleaseForm>
    </div>
  )
}
