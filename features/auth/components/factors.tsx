import { useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/ui/badge'
import { Disclosure } from '@/components/ui/disclosure'
import { Moment } from '@/components/ui/moment'
import type { Clock } from '@/i18n/format-clock'
import { AddPasskeyForm } from './add-passkey-form'
import { AddTotpForm } from './add-totp-form'
import { RecoveryCodesForm } from './recovery-codes-form'
import { RemoveFactorForm } from './remove-factor-form'

type Props = {
  owner: { email: string; mustHave: boolean; hasTotp: boolean; recoveryCodes: number }
  passkeys: readonly { id: string; name: string; addedAt: string }[]
  newSecret: string
  clocks: readonly Clock[]
}

/** How this person proves, beside the password, that it is they. */
export function Factors({ owner, passkeys, newSecret, clocks }: Props) {
  const t = useTranslations('factors')
  const hasAny = owner.hasTotp || passkeys.length > 0
  return (
    <div className="grid gap-6">
      <p className="max-w-[65ch] text-soft">{t(owner.mustHave ? 'leadMust' : 'lead')}</p>
      <ul className="grid gap-4">
        <li className="flex flex-wrap items-center gap-3">
          <span className="font-semibold">{t('totp.title')}</span>
          <StatusBadge tone={owner.hasTotp ? 'good' : 'calm'}>{t(owner.hasTotp ? 'on' : 'off')}</StatusBadge>
          {owner.hasTotp && <RemoveFactorForm factor="totp" name={t('totp.title')} />}
        </li>
        {passkeys.map(({ id, name, addedAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-3">
            <span className="font-semibold">
              {t('passkey.one')}: <bdi>{name}</bdi>
            </span>
            <span className="text-soft text-sm">
              {t('added')} <Moment at={new Date(addedAt)} clocks={clocks} />
            </span>
            <RemoveFactorForm factor={id} name={name} />
          </li>
        ))}
      </ul>
      <div>
        <Disclosure summary={t(owner.hasTotp ? 'totp.change' : 'totp.setUp')}>
          <AddTotpForm secret={newSecret} email={owner.email} />
        </Disclosure>
        <Disclosure summary={t('passkey.title')}>
          <AddPasskeyForm />
        </Disclosure>
        {hasAny && (
          <Disclosure summary={t('recovery.title')}>
            <p className="mb-4 text-soft">{t('recovery.left', { count: owner.recoveryCodes })}</p>
            <RecoveryCodesForm />
          </Disclosure>
        )}
      </div>
    </div>
  )
}
