'use client'

import { usePathname } from 'next/navigation'
import { LanguageLinks } from '@/components/ui/language-links'
import type { Locale } from '@/i18n/routing'

/** In the workspace a form may lead on without a new document: the address is asked in the browser. */
export function LiveLanguageSwitch({ locale, label }: { locale: Locale; label: string }) {
  const path = usePathname().replace(/^\/[a-z]{2}(?=\/|$)/, '') || '/'
  return <LanguageLinks locale={locale} label={label} path={path} />
}
