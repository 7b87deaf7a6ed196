import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createCssInliner } from './inline-css'

const dist = mkdtempSync(join(tmpdir(), 'css-'))
afterAll(() => rmSync(dist, { recursive: true }))
mkdirSync(join(dist, 'static/chunks'), { recursive: true })
writeFileSync(
  join(dist, 'static/chunks/a.css'),
  '@font-face{src:url(../media/f.woff2)}b{background:url("/x.svg"),url(data:image/png;base64,AA)}$&{}',
)
writeFileSync(join(dist, 'static/chunks/big.css'), randomBytes(30_000).toString('hex'))
const inline = createCssInliner(dist)

test('the style sheet comes into the page, its addresses absolute, its hash for the policy', async () => {
  const { html, hashes } = await inline(
    '<link rel="stylesheet" href="/_next/static/chunks/a.css?dpl=1" data-precedence="next"/>',
  )
  const css =
    '@font-face{src:url(/_next/static/media/f.woff2)}b{background:url("/x.svg"),url(data:image/png;base64,AA)}$&{}'
  expect(html).toBe(`<style>${css}</style>`)
  expect(hashes).toEqual([createHash('sha256').update(css).digest('base64')])
})

test.each([
  ['too large', '<link rel="stylesheet" href="/_next/static/chunks/big.css"/>'],
  ['not there', '<link rel="stylesheet" href="/_next/static/chunks/none.css"/>'],
  ['outside', '<link rel="stylesheet" href="/_next/static/../../secret.css"/>'],
  ['not ours', '<link rel="stylesheet" href="https://other.example/a.css"/>'],
])('%s stays a link', async (_, link) => {
  expect(await inline(link)).toEqual({ html: link, hashes: [] })
})
