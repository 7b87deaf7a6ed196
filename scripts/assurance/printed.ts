import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from '@playwright/test'
import { enterAs, type Person } from '@/e2e/people'
import { startPortal } from '@/e2e/portal'
import { bare, readPdf, readWord } from '@/features/minutes/export/readers.fixture'
import { findBrowser, launchFlags } from '@/scripts/browser.mjs'
import type { Finding } from './finding'

const run = promisify(execFile)
const RECORDS = ['jwg-2', 'jwg-3', 'jwg-t-2']

type Reader = { name: string; form: 'pdf' | 'docx'; read: (content: Buffer) => Promise<string> }

/** Programs that know nothing of ours. The last two are used where they are installed. */
const readers: readonly Reader[] = [
  { name: 'pdf.js', form: 'pdf', read: readPdf },
  { name: 'mammoth', form: 'docx', read: readWord },
  {
    ...{ name: 'pdftotext', form: 'pdf' },
    read: (content) => through(content, 'pdf', (file, out) => run('pdftotext', ['-raw', file, out])),
  },
  {
    ...{ name: 'LibreOffice', form: 'docx' },
    read: (content) =>
      through(content, 'docx', (file, out) => {
        const folder = dirname(out)
        const own = `-env:UserInstallation=file://${folder}/profile`
        const how = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder]
        return run('soffice', [own, ...how, file])
      }),
  },
]

/** The words that the page shows are those that other programs find in its PDF and Word, in both languages. */
export async function printedWords(): Promise<Finding> {
  const portal = await startPortal()
  const browser = await chromium.launch({
    executablePath: (await findBrowser({ log: console.log })) || undefined,
    args: launchFlags,
  })
  const [used, absent] = [new Set<string>(), new Set<string>()]
  let [lines, missing] = [0, 0]
  try {
    const reader = await enterAs(browser, portal, 'ru.delegate', 'ru')
    for (const record of RECORDS) {
      const shown = await shownOn(reader, record)
      for (const { name, form, read } of readers) {
        const address = `${reader.home}/meetings/${record}/minutes/minutes.${form}`
        const printed = await reader.page.request.get(address).then((answer) => answer.body())
        const found = await read(printed).catch((error: NodeJS.ErrnoException) => {
          if (error.code === 'ENOENT') return null
          throw error
        })
        if (found === null) {
          absent.add(name)
          continue
        }
        used.add(name)
        const words = bare(found)
        lines += shown.length
        missing += shown.filter((line) => !words.includes(bare(line))).length
      }
    }
  } finally {
    await browser.close()
    await portal.stop()
  }
  const notHere = absent.size > 0 ? `; not installed here: ${[...absent].join(', ')}` : ''
  return {
    id: 'readers',
    fault: `PDF and Word of ${RECORDS.join(', ')} read by ${[...used].join(', ')}${notHere}`,
    found: `${lines} paragraphs of the pages looked for in both languages, ${missing} not found`,
    holds: lines > 0 && missing === 0,
  }
}

/** Every paragraph of the text as the page shows it, in English and in Russian. */
async function shownOn({ page, home }: Person, record: string) {
  await page.goto(`${home}/meetings/${record}/minutes`)
  return page.locator('#text [data-text][lang]').evaluateAll((texts) =>
    texts
      .flatMap((text) => [...text.querySelectorAll('p, li, h3')])
      .filter((block) => !block.querySelector('p'))
      .map((block) => block.textContent ?? ''),
  )
}

/** What a program makes of the file: `minutes.txt`, beside it. */
async function through(
  content: Buffer,
  ending: string,
  work: (file: string, out: string) => Promise<unknown>,
) {
  const folder = await mkdtemp(join(tmpdir(), 'portal-readers-'))
  const [file, out] = [join(folder, `minutes.${ending}`), join(folder, 'minutes.txt')]
  try {
    await writeFile(file, content)
    await work(file, out)
    return await readFile(out, 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
