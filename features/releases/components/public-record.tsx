import { useLocale, useTranslations } from 'next-intl'
import { LocaleLink } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { ParallelText } from '@/components/ui/parallel-text'
import { RichTextBody } from '@/components/ui/rich-text'
import { groupHash } from '@/features/minutes/validation'
import { plainText } from '@/lib/rich-text'
import type { PublicRecord } from '../queries/public'

/** What both sides have released of a signed record, in both its languages, with the hash that it is verified by. */
export function PublicRecordPart({ record }: { record: PublicRecord }) {
  const t = useTranslations('releases.record')
  const locale = useLocale()
  return (
    <>
      <p className="mb-4 max-w-[65ch] text-soft">{t('lead')}</p>
      {record.isCorrected && (
        <div className="mb-4 max-w-[46rem]">
          <Notice tone="warn" title={t('corrected')}>
            {t('correctedWhy')}
          </Notice>
        </div>
      )}
      <ParallelText
        name="record"
        first={locale === 'ru' ? 'ru' : 'en'}
        pairs={record.clauses.map(({ number, kind, en, ru, ref }) => ({
          id: `c-${number}`,
          number,
          mark: ref && <bdi>{ref}</bdi>,
          texts: [
            {
              language: 'en',
              body:
                kind === 'heading' ? (
                  <h3 className="text-lg">{plainText(en)}</h3>
                ) : (
                  <RichTextBody text={en} />
                ),
            },
            {
              language: 'ru',
              body:
                kind === 'heading' ? (
                  <h3 className="text-lg">{plainText(ru)}</h3>
                ) : (
                  <RichTextBody text={ru} />
                ),
            },
          ],
        }))}
      />
      <p className="mt-6">
        {t('hash')}{' '}
        <code dir="ltr" className="break-words">
          {groupHash(record.hash)}
        </code>{' '}
        <LocaleLink href={`/verify/${record.hash}`}>{t('verify')}</LocaleLink>
      </p>
    </>
  )
}
