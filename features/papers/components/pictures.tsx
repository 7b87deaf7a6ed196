import { useTranslations } from 'next-intl'
import type { routing } from '@/i18n/routing'
import { isOpen } from '../policy'
import type { Version } from '../queries'
import { picturePath } from '../validation'

type Meeting = Parameters<typeof picturePath>[0]
type Props = { meeting: Meeting; paperId: string; version: Version; locale: (typeof routing.locales)[number] }

/** The pages of the newest version as pictures, or in words why there are none. */
export function Pictures({ meeting, paperId, version, locale }: Props) {
  const t = useTranslations('papers.preview')
  if (!isOpen(version) || version.preview !== 'ready') {
    const why =
      version.scan === 'infected' ? 'none' : version.preview === 'ready' ? 'pending' : version.preview
    return <p className="text-soft">{t(why)}</p>
  }
  const pages = Array.from({ length: version.pages ?? 0 }, (_, at) => at + 1)
  return (
    <ol className="grid gap-6">
      {pages.map((page) => (
        <li key={page}>
          {/** biome-ignore lint/performance/noImgElement: drawn by ourselves and behind the session; nothing to optimise */}
          <img
            src={`/${locale}${picturePath(meeting, paperId, version.number, page)}`}
            alt={t('page', { page })}
            loading="lazy"
            decoding="async"
            className="h-auto w-full max-w-[46rem] border border-line bg-raised"
          />
        </li>
      ))}
    </ol>
  )
}
