import type { ReactNode } from 'react'
import { PublicFrame } from '@/components/layout/public-frame'
import { currentPath } from '@/i18n/current-path'
import { env } from '@/lib/env'

/** Rendered at request time, kept by the front: a page of this group reads no session. */
export const dynamic = 'force-dynamic'

export default async function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <PublicFrame path={await currentPath()} demonstration={env().PORTAL_DEMO === '1'}>
      {children}
    </PublicFrame>
  )
}
