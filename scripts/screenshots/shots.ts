import { parseArgs } from 'node:util'
import type { Account } from '@/e2e/accounts'
import {
  administratorPages,
  entryPages,
  locales,
  missingPages,
  publicPages,
  recordPages,
  workspacePages,
} from '@/e2e/pages'

export type Theme = 'light' | 'dark'
type Page = { path: string; as?: Account }
export type Shot = Page & { locale: (typeof locales)[number]; width: number; theme: Theme; file: string }

const widths = [360, 1280]

/** One of each kind of page is enough to see that the dark theme holds. */
const alsoInTheDark = new Set([
  '',
  '/project',
  '/opportunities',
  '/opportunities/rolling-mill-bin-qasim',
  '/sign-in',
  '/workspace',
  '/workspace/meetings/jwg-3/minutes',
  '/workspace/opportunities/rolling-mill-bin-qasim/edit',
])

const pages: Page[] = [
  ...[...publicPages, ...recordPages.public, ...entryPages, ...missingPages, '/design'].map((path) => ({
    path,
  })),
  ...[...workspacePages, ...recordPages.joint, ...recordPages.forms].map((path) => ({
    path,
    as: 'pk.secretary' as const,
  })),
  ...[...workspacePages, ...recordPages.joint].map((path) => ({ path, as: 'ru.delegate' as const })),
  ...administratorPages.map((path) => ({ path, as: 'pk.admin' as const })),
]

/** What the command line asks for: `--only meetings --locale ur --width 360 --theme dark`, or everything. */
export function readShots(args: string[]): Shot[] {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ args, options: { only: text, locale: text, width: text, theme: text } })
  return allShots().filter(
    (shot) =>
      shot.file.includes(values.only ?? '') &&
      shot.locale === (values.locale ?? shot.locale) &&
      String(shot.width) === (values.width ?? String(shot.width)) &&
      shot.theme === (values.theme ?? shot.theme),
  )
}

function allShots(): Shot[] {
  return pages.flatMap((page) =>
    locales.flatMap((locale) =>
      widths.flatMap((width) =>
        themesOf(page).map((theme) => {
          const file = `${nameOf(page)}--${locale}-${width}-${theme}.png`
          return { ...page, locale, width, theme, file }
        }),
      ),
    ),
  )
}

function themesOf({ path }: Page): Theme[] {
  return alsoInTheDark.has(path) ? ['light', 'dark'] : ['light']
}

export function nameOf({ path, as }: Page) {
  const words = path.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'home'
  return as ? `${words}-as-${as.replace('.', '-')}` : words
}
