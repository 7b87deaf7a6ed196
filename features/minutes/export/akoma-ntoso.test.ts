import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { akomaNtoso } from './akoma-ntoso'
import { aRecord, signed } from './exported.fixture'

const folder = join(import.meta.dirname, 'akn-schema')
const schema = (fileName: string) => ({ fileName, contents: readFileSync(join(folder, fileName), 'utf8') })

/** By the schema of Akoma Ntoso 3.0 as its authors published it. */
function faultsOf(xml: string) {
  return validateXML({
    xml: [{ fileName: 'minutes.xml', contents: xml }],
    schema: [schema('akomantoso30.xsd')],
    preload: [schema('xml.xsd')],
    initialMemoryPages: 1024,
    maxMemoryPages: 4096,
  }).then(({ errors }) => errors.map(({ message }) => message))
}

test('a signed record is valid Akoma Ntoso, word for word in both languages', async () => {
  const xml = akomaNtoso(signed(aRecord(25)))
  expect(await faultsOf(xml)).toEqual([])
  expect(xml).toContain('<b>согласовали</b> путь &lt;&amp;&gt;&quot;#$[]')
  expect(xml).toContain('<a href="https://example.org/a">سٹیل مل</a>')
  expect(xml).toContain('cd'.repeat(32))
  expect(akomaNtoso(signed(aRecord(25)))).toBe(xml)
}, 60_000)

test('so is a draft with clauses before the first heading and with missing texts', async () => {
  const record = aRecord(3)
  const clauses = record.clauses.map((clause, at) => ({
    ...clause,
    kind: at === 2 ? ('heading' as const) : ('action' as const),
    ru: null,
  }))
  expect(await faultsOf(akomaNtoso({ record: { ...record, clauses }, hash: null }))).toEqual([])
}, 60_000)

test('the schema finds what is no Akoma Ntoso', async () => {
  const xml = akomaNtoso(signed(aRecord(2))).replace('<mainBody>', '<mainBody><script/>')
  expect(await faultsOf(xml)).not.toEqual([])
}, 60_000)
