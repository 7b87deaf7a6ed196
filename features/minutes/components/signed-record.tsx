import { useLocale, useTranslations } from 'next-intl'
import { LocaleLink } from '@/components/ui/link'
import { meetingPath } from '@/features/meetings/validation'
import { groupHash } from '../validation'

type Props = { meeting: { id: string; body: string; number: number | null }; hash: string }

/** What both sides signed, for whoever wants to check a copy of it. */
export function SignedRecord({ meeting, hash }: Props) {
  const locale = useLocale()
  const t = useTranslations('minutes')
  return (
    <div className="mt-4 grid gap-2">
      <p>
        {t('hash')}:{' '}
        <code dir="ltr" className="break-words">
          {groupHash(hash)}
        </code>{' '}
        <LocaleLink href={`/verify/${hash}`}>{t('verify')}</LocaleLink>
      </p>
      <p>
        <a href={`/${locale}${meetingPath(meeting)}/minutes/record.json`} download>
          {t('file')}
        </a>
      </p>
    </div>
  )
}
