import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from './fixtures'

const record = '/en/workspace/meetings/jwg-2/minutes'
const run = promisify(execFile)

test('whoever holds the hash of a signed record learns that both sides signed and later corrected it, and not a word of it', async ({
  as,
  visitor,
}) => {
  const reader = await as('ru.delegate')
  await reader.goto(record)
  const code = reader.locator('code').filter({ hasText: /^[0-9a-f ]{71}$/ })
  const printed = (await code.textContent()) ?? ''

  await visitor.goto('/ru/verify')
  await visitor.getByLabel('Хеш-сумма протокола').fill(printed)
  await visitor.getByRole('button', { name: 'Проверить' }).click()
  await expect(visitor).toHaveURL(new RegExp(`/ru/verify/${printed.replaceAll(' ', '')}$`))
  await expect(visitor.getByRole('heading', { level: 1 })).toContainText('впоследствии исправлен')
  await expect(visitor.getByText('JWG-2')).toBeVisible()
  expect(await visitor.content()).not.toContain('Стороны решили')

  const other = `${printed.startsWith('0') ? '1' : '0'}${printed.slice(1)}`
  await visitor.goto('/en/verify')
  await visitor.getByLabel('Hash of the record').fill(other)
  await visitor.getByRole('button', { name: 'Check' }).click()
  await expect(visitor.getByText('Unknown: no record that both sides signed')).toBeVisible()
  await expect(visitor.getByLabel('Hash of the record')).toHaveValue(other)
})

test('what is no hash is said to be none and stays in the field, without script', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: process.env.PORTAL_ORIGIN, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/en/verify?hash=12ab')
  await expect(page.getByText('A hash has 64 digits')).toBeVisible()
  await expect(page.getByLabel('Hash of the record')).toHaveValue('12ab')
  // Only a script can read a file where it lies.
  await expect(page.getByLabel('Or choose or drop the PDF of the minutes')).toBeHidden()
  await context.close()
})

test('a dropped PDF is read in the browser: the very file is known, a changed one is not, a draft bears no hash', async ({
  as,
  visitor,
}) => {
  const reader = await as('pk.delegate')
  const pdf = await (await reader.request.get(`${record}/minutes.pdf`)).body()
  const asked: string[] = []
  visitor.on('request', (request) => asked.push(`${request.method()} ${request.postData() ?? ''}`))
  const choose = async (bytes: Buffer) => {
    await visitor.goto('/en/verify')
    const file = { name: 'minutes.pdf', mimeType: 'application/pdf', buffer: bytes }
    await visitor.getByLabel('Or choose or drop the PDF of the minutes').setInputFiles(file)
  }
  await choose(pdf)
  await expect(visitor.getByText('This very file was made by the portal')).toBeVisible()
  await expect(visitor.getByRole('heading', { level: 1 })).toContainText('corrected since')

  const changed = Buffer.from(pdf)
  changed[changed.length - 20] = (changed[changed.length - 20] ?? 0) ^ 1
  await choose(changed)
  await expect(visitor.getByText('This file is not one that the portal made')).toBeVisible()

  await choose(await (await reader.request.get('/en/workspace/meetings/jwg-3/minutes/minutes.pdf')).body())
  await expect(visitor.getByText('This file bears no hash of a signed record')).toBeVisible()
  // Nothing of the file left the browser.
  expect(new Set(asked)).toEqual(new Set(['GET ']))
})

test('the exported record is verified by a program of its own, and a changed one is not', async ({
  as,
  visitor,
}) => {
  const reader = await as('pk.delegate')
  const answer = await reader.request.get(`${record}/record.json`)
  expect(answer.headers()['content-disposition']).toBe('attachment; filename="jwg-2-record.json"')
  expect(answer.headers()['cache-control']).toBe('private, no-store')
  const content = await answer.body()

  const folder = await mkdtemp(join(tmpdir(), 'record-'))
  const verify = async (bytes: Buffer) => {
    const path = join(folder, 'record.json')
    await writeFile(path, bytes)
    return run('npm', ['run', '--silent', 'verify', '--', path]).then(
      ({ stdout }) => stdout,
      ({ stderr }: { stderr: string }) => `refused: ${stderr}`,
    )
  }
  expect(await verify(content)).toContain('The file is whole')
  const changed = Buffer.from(content.toString().replace('decided', 'decidid'))
  expect(await verify(changed)).toContain('refused: The file is not as the portal wrote it')
  await rm(folder, { recursive: true })

  const nobody = await visitor.request.get(`${record}/record.json`, { maxRedirects: 0 })
  expect(nobody.status()).toBe(307)
  // Not signed yet: there is no record.
  expect((await reader.request.get('/en/workspace/meetings/jwg-3/minutes/record.json')).status()).toBe(404)
})
