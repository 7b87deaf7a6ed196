'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { CONTROL_LOOK } from '@/components/ui/control-look'
import { describedBy, Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { ProgressBar } from '@/components/ui/progress-bar'
import { formatShare } from '@/i18n/format-number'
import { fileSize } from './file-size'
import { useSending } from './use-sending'

const ACCEPT = '.pdf,.docx,.xlsx,.jpg,.jpeg,.png,.webp'

/** Chooses a file, sends it at once and says how far it came; the form is saved with the file that has arrived. */
export function UploadField({ place, error }: { place: string; error?: string }) {
  const t = useTranslations('papers.upload')
  const refused = useTranslations('papers.refused')
  const { state, choose, goOn, giveUp } = useSending(place)
  const words = { id: 'paper-file', label: t('label'), hint: t('hint'), error }
  return (
    <div className="grid gap-3">
      <Field {...words}>
        <input
          type="file"
          accept={ACCEPT}
          {...describedBy(words)}
          className={CONTROL_LOOK}
          onChange={({ target }) => target.files?.[0] && choose(target.files[0])}
        />
      </Field>
      <noscript>
        <p className="text-soft">{t('noScript')}</p>
      </noscript>
      {state.step === 'there' && <input type="hidden" name="uploadId" value={state.uploadId} />}
      {state.step === 'there' && <Notice tone="good" title={t('there', { name: state.name })} />}
      {state.step === 'refused' && (
        <Notice tone="bad" urgent title={refused(state.why)}>
          {t('kept')}
        </Notice>
      )}
      {state.step === 'left' && (
        <Notice tone="warn" title={t('left', { name: state.upload.name })}>
          <p>{t('leftHow')}</p>
          <Progress size={state.upload.size} sent={state.sent} name={state.upload.name} />
        </Notice>
      )}
      {(state.step === 'sending' || state.step === 'torn') && (
        <Progress size={state.size} sent={state.sent} name={state.name} />
      )}
      {state.step === 'torn' && (
        <Notice tone="warn" urgent title={t('torn')}>
          {t('tornHow')}
        </Notice>
      )}
      <div className="flex flex-wrap gap-3 empty:hidden">
        {state.step === 'torn' && (
          <Button type="button" onClick={goOn}>
            {t('continue')}
          </Button>
        )}
        {state.step !== 'none' && state.step !== 'refused' && (
          <Button type="button" look="quiet" onClick={giveUp}>
            {t('discard')}
          </Button>
        )}
      </div>
    </div>
  )
}

function Progress({ name, size, sent }: { name: string; size: number; sent: number }) {
  const t = useTranslations('papers.upload')
  const locale = useLocale()
  const words = t('progress', {
    sent: fileSize(sent, locale),
    size: fileSize(size, locale),
    share: formatShare(size > 0 ? sent / size : 0, locale),
  })
  return <ProgressBar id="paper-progress" label={name} value={sent} max={size} words={words} />
}
