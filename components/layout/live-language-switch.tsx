'use client'

import { usePathname } from 'next/navigation'
import { LanguageSwitch } from '@/components/ui/language-switch'

/** In the workspace a form may lead on without a new document: the address is asked in the browser. */
export function LiveLanguageSwitch() {
  const path = usePathname()
  return <LanguageSwitch path={path.replace(/^\/[a-z]{2}(?=\/|$)/, '') || '/'} />
}
