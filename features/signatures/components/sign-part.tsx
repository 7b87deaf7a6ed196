import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { newId } from '@/lib/ids'
import type { Bound } from './sign-form'
import { SignForm } from './sign-form'

type Props = {
  bound: Omit<Bound, 'formKey'>
  /** Of the viewer: whether they may sign, and whether their side has signed already. */
  maySign: boolean
  hasSigned: boolean
  /** What keeps the text from being signed. */
  blocks: number
  owner: { hasTotp: boolean; passkeys: readonly string[]; site: string }
}

/** The one thing that is left to do about a text that stands: to sign it, or to know why that cannot be. */
export function SignPart({ bound, maySign, hasSigned, blocks, owner }: Props) {
  const t = useTranslations('signatures')
  if (hasSigned) return <Notice tone="good" title={t('hasSigned')} />
  if (blocks > 0) return <Notice tone="warn" title={t('refused.blocked')} />
  if (!maySign) return <p className="max-w-[65ch] text-soft">{t('notYours')}</p>
  const { hasTotp, passkeys, site } = owner
  return (
    <>
      <p className="mb-4 max-w-[65ch] text-soft">{t('what')}</p>
      <SignForm bound={{ ...bound, formKey: newId() }} {...{ hasTotp, passkeys, site }} />
    </>
  )
}
