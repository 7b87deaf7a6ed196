import { useLocale, useTranslations } from 'next-intl'
import { Tag } from '@/components/ui/badge'
import { LocaleLink } from '@/components/ui/link'
import { LocalizedText } from '@/components/ui/localized-text'
import { Moment } from '@/components/ui/moment'
import type { SideWords } from '@/i18n/side-words'
import { isOpen } from '../policy'
import type { PaperLine } from '../queries'
import { filePath } from '../validation'
import { fileSize } from './file-size'
import { ScanBadge } from './marks'

type Meeting = Parameters<typeof filePath>[0]
type Props = { meeting: Meeting; paper: PaperLine; sides: readonly SideWords[] }

/** Every file of a paper, the newest first. What the scanner has not let through has no link, and says why. */
export function Versions({ meeting, paper, sides }: Props) {
  const t = useTranslations('papers')
  const locale = useLocale()
  return (
    <ol className="grid gap-4">
      {paper.versions.map((version) => (
        <li key={version.id} className="border-line border-t pt-3">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="font-semibold">{t('versionNumber', { number: version.number })}</span>
            <Tag>{t(`languages.${version.language}`)}</Tag>
            <ScanBadge scan={version.scan} />
          </p>
          <p className="break-words">
            {isOpen(version) ? (
              <LocaleLink href={filePath(meeting, paper.id, version.number)}>
                {t.rich('download', {
                  name: () => <bdi>{version.fileName}</bdi>,
                  size: () => <bdi>{fileSize(version.bytes, locale)}</bdi>,
                })}
              </LocaleLink>
            ) : (
              <span className="text-soft">{t(version.scan === 'infected' ? 'withheld' : 'waiting')}</span>
            )}
          </p>
          <p className="text-soft text-sm">
            <LocalizedText texts={version.by} /> · <Moment at={new Date(version.at)} clocks={sides} />
          </p>
        </li>
      ))}
    </ol>
  )
}
