import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { WorkspaceFrame } from '@/components/layout/workspace-frame'
import { Button } from '@/components/ui/button'
import { signOutAction } from '@/features/auth/actions'
import { requireViewer } from '@/features/auth/session'
import { getFrame } from '@/features/people/queries/frame'
import { currentPath } from '@/i18n/current-path'
import { textFor } from '@/i18n/localized'
import { nameOfSide, sideWords } from '@/i18n/side-words'
import { now } from '@/lib/clock'
import { env } from '@/lib/env'

export const metadata: Metadata = { robots: { index: false, follow: false } }

/** Draws the frame and guards nothing: every page below asks for the viewer itself. */
export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const viewer = await requireViewer()
  const [locale, frame, path, t] = await Promise.all([
    getLocale(),
    getFrame(viewer),
    currentPath(),
    getTranslations('ui'),
  ])
  const sides = sideWords(frame.sides, locale)
  return (
    <WorkspaceFrame
      path={path}
      side={{ code: viewer.side, name: nameOfSide(sides, viewer.side) }}
      person={textFor(frame.own.name, locale)?.text ?? ''}
      now={now()}
      clocks={sides}
      demonstration={env().PORTAL_DEMO === '1'}
      signOut={
        <form action={signOutAction}>
          <Button type="submit">{t('signOut')}</Button>
        </form>
      }
    >
      {children}
    </WorkspaceFrame>
  )
}
