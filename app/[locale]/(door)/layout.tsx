import type { ReactNode } from 'react'
import { PublicFrame } from '@/components/layout/public-frame'
import { ClientMessages } from '@/i18n/client-messages'
import { currentPath } from '@/i18n/current-path'
import { env } from '@/lib/env'

/** Pages that lead into the workspace: public in look, never cached, each form good for one browser. */
export const dynamic = 'force-dynamic'
export const metadata = { robots: { index: false } }

export default async function DoorLayout({ children }: { children: ReactNode }) {
  return (
    <PublicFrame path={await currentPath()} demonstration={env().PORTAL_DEMO === '1'}>
      <ClientMessages namespaces={['auth']}>{children}</ClientMessages>
    </PublicFrame>
  )
}
