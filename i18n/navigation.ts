import { createNavigation } from 'next-intl/navigation'
import { routing } from '@/i18n/routing'

/** Redirects and addresses that know the language. For links use components/ui/link, which needs no script. */
export const { redirect, permanentRedirect, getPathname } = createNavigation(routing)
