import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Menu } from '@/components/layout/menu'
import { SiteFooter } from '@/components/layout/site-footer'
import { Wordmark } from '@/components/layout/wordmark'
import { DemonstrationNote } from '@/components/ui/demonstration'
import { LanguageSwitch } from '@/components/ui/language-switch'
import { LocaleLink } from '@/components/ui/link'
import { SkipLink } from '@/components/ui/skip-link'

type Props = { path: string; demonstration?: boolean; children: ReactNode }

export function PublicFrame({ path, demonstration, children }: Props) {
  const t = useTranslations('ui.nav')
  const items = [
    { href: '/project', label: t('project') },
    { href: '/sectors', label: t('sectors') },
    { href: '/opportunities', label: t('opportunities') },
    { href: '/meetings', label: t('meetings') },
    { href: '/news', label: t('news') },
    { href: '/about', label: t('about') },
  ] as const
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="border-ink border-t-4 bg-raised">
        {demonstration && <DemonstrationNote />}
        <div className="mx-auto flex max-w-6xl items-start justify-between gap-x-6 px-4 py-3 sm:items-center sm:px-6">
          <Wordmark />
          <LocaleLink href="/sign-in" className="no-print inline-flex min-h-6 shrink-0 items-center text-sm">
            {t('signIn')}
          </LocaleLink>
        </div>
        <div className="no-print border-line border-y">
          <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-2 sm:px-6 lg:py-0">
            <Menu label={t('label')} items={items} path={path} />
            <LanguageSwitch path={path} />
          </div>
        </div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl grow px-4 py-8 outline-none sm:px-6 lg:py-12"
      >
        {children}
      </main>
      <SiteFooter />
    </div>
  )
}
