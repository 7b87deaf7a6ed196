import { type Messages, NextIntlClientProvider } from 'next-intl'
import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { messagesOf } from '@/i18n/messages'

type Props = { namespaces: readonly (keyof Messages)[]; children: ReactNode }

/** Sends the browser the words of the named nouns only: a page pays for what its forms say, not for the whole portal. */
export async function ClientMessages({ namespaces, children }: Props) {
  const all = messagesOf(await getLocale())
  const messages = Object.fromEntries(namespaces.map((name) => [name, all[name]]))
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>
}
