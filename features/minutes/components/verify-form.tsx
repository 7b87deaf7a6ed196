import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/text-field'

type Props = { typed: string | undefined; outcome: 'unknown' | 'unreadable' | null }

/** A plain GET form: it needs no script, and the answer has an address of its own. */
export function VerifyForm({ typed, outcome }: Props) {
  const locale = useLocale()
  const t = useTranslations('verify')
  return (
    <form method="get" action={`/${locale}/verify`} className="grid max-w-[46rem] gap-4">
      {outcome === 'unknown' && (
        <Notice tone="bad" title={t('unknown')}>
          {t('unknownWhy')}
        </Notice>
      )}
      <TextField
        id="hash"
        name="hash"
        label={t('hash')}
        hint={t('hashHint')}
        error={outcome === 'unreadable' ? t('unreadable') : undefined}
        defaultValue={typed ?? ''}
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        required
      />
      <p>
        <Button look="primary">{t('check')}</Button>
      </p>
    </form>
  )
}
