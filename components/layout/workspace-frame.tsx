import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LiveLanguageSwitch } from '@/components/layout/live-language-switch'
import { Menu } from '@/components/layout/menu'
import { Wordmark } from '@/components/layout/wordmark'
import { SideBadge } from '@/components/ui/badge'
import { ClockPair } from '@/components/ui/clock-pair'
import { DemonstrationNote } from '@/components/ui/demonstration'
import { SkipLink } from '@/components/ui/skip-link'
import type { Clock } from '@/i18n/format-clock'

type Props = {
  path: string
  side: { code: string; name: string }
  /** Who is signed in, in the words of the page: name and role. */
  person: string
  now: Date
  clocks: readonly Clock[]
  /** The form with the visible “Sign out” button. */
  signOut: ReactNode
  demonstration?: boolean
  children: ReactNode
}

export function WorkspaceFrame({ path, side, person, now, clocks, signOut, demonstration, children }: Props) {
  const t = useTranslations('ui')
  const nav = useTranslations('ui.workspaceNav')
  const items = [
    { href: '/workspace', label: nav('dashboard') },
    { href: '/workspace/meetings', label: nav('meetings') },
    { href: '/workspace/decisions', label: nav('decisions') },
    { href: '/workspace/actions', label: nav('actions') },
    { href: '/workspace/opportunities', label: nav('opportunities') },
    { href: '/workspace/people', label: nav('people') },
    { href: '/workspace/account', label: nav('account') },
  ] as const
  return (
    <div data-side={side.code} className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="border-side border-t-4 bg-raised">
        {demonstration && <DemonstrationNote />}
        <div className="mx-auto flex max-w-7xl flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 sm:px-6">
          <Wordmark href="/workspace" />
          <p className="no-print text-soft text-sm">
            <span className="sr-only">{t('clocks')}: </span>
            <ClockPair moment={now} clocks={clocks} />
          </p>
          <div className="no-print flex items-center gap-x-3 max-sm:w-full sm:gap-x-4">
            <SideBadge code={side.code} name={side.name} />
            <span className="text-sm max-sm:grow">{person}</span>
            <div className="shrink-0">{signOut}</div>
          </div>
        </div>
        <div className="no-print border-line border-y">
          <div className="mx-auto flex max-w-7xl flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-2 sm:px-6 lg:py-0">
            <Menu label={nav('label')} items={items} path={path} />
            <LiveLanguageSwitch locale={useLocale()} label={t('language')} />
          </div>
        </div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-7xl grow px-4 py-8 outline-none sm:px-6"
      >
        {children}
      </main>
    </div>
  )
}
