import { useLocale, useTranslations } from 'next-intl'
import { CONTROL_LOOK } from '@/components/ui/control-look'
import { Field } from '@/components/ui/field'

/** A PDF is read where it lies: only its hashes leave the browser. Without script there is the field for the hash. */
export function VerifyFile() {
  const locale = useLocale()
  const t = useTranslations('verify.file')
  return (
    <div
      data-verify-file
      data-address={`/${locale}/verify`}
      data-without={t('without')}
      className="mt-8 grid max-w-[46rem] gap-2 noscript:hidden"
    >
      <Field id="file" label={t('label')} hint={t('hint')}>
        <input
          id="file"
          type="file"
          accept="application/pdf,.pdf"
          aria-describedby="file-hint"
          className={CONTROL_LOOK}
        />
      </Field>
      <p role="alert" className="text-bad" />
      <script src="/enhance.js" defer />
    </div>
  )
}
