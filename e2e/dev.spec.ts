import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { dataFolder } from '@/db/embedded/data-folder'
import { findPostmaster } from '@/db/embedded/postmaster'
import { ask } from './plain-http'
import { startPortal } from './portal'
import { cookieOf } from './portal-database'
import { copySources } from './source-copy'

let sources = ''

test.beforeAll(() => {
  sources = copySources()
})

test.afterAll(() => rmSync(sources, { recursive: true, force: true }))

test('npm run dev serves the sources as they are, follows every change of them, and leaves nothing behind', async () => {
  test.setTimeout(300_000)
  const dataDir = join(sources, '.data')
  const portal = await startPortal({ sources, dataDir })
  const textOf = async (path: string, cookie?: string) => {
    const { status, body } = await ask(portal.origin + path, { cookie })
    return `${status} ${body}`
  }
  const seen = (path: string, words: string) =>
    expect(async () => expect(await textOf(path)).toContain(words)).toPass({ timeout: 60_000 })

  try {
    expect(await textOf('/en/project')).toMatch(/^200 .*data-source="Dawn"/s)
    expect(await textOf('/en/workspace', await cookieOf(dataDir, 'pk.delegate'))).toMatch(/^200 .*Sign out/s)

    edit('i18n/messages/en/ui.json', '"Source: <name></name>"', '"Told by <name></name>"')
    await seen('/en/project', 'Told by ')
    edit('components/ui/source-line.tsx', '<span data-source', '<span data-edited data-source')
    await seen('/en/project', 'data-edited')
    edit('server/health.ts', "'ok'", "'edited'")
    await seen('/api/health', 'edited')
  } finally {
    await portal.stop()
  }
  expect(portal.process.exitCode).toBe(0)
  expect(findPostmaster(dataFolder(dataDir).cluster)).toBeUndefined()
  await expect(ask(portal.origin)).rejects.toThrow('ECONNREFUSED')
})

function edit(file: string, before: string, after: string) {
  const text = readFileSync(join(sources, file), 'utf8')
  expect(text, file).toContain(before)
  writeFileSync(join(sources, file), text.replace(before, after))
}
