import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { aRecord, signed } from './exported.fixture'
import { writeRecordFile } from './record-file'
import { recordFileJsonSchema } from './record-schema'

const published = JSON.parse(readFileSync('docs/record-file.schema.json', 'utf8'))

/** A validator that knows nothing of ours. */
function validator() {
  const ajv = new Ajv2020({ allErrors: true })
  addFormats(ajv)
  return ajv.compile(published)
}

test('the published schema is that of the code', () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(recordFileJsonSchema())))
})

test('an exported record keeps to it, and a changed one does not', () => {
  const { address: _address, ...exported } = signed(aRecord(12))
  const file = JSON.parse(writeRecordFile(exported))
  const isValid = validator()
  expect(isValid(file), JSON.stringify(isValid.errors)).toBe(true)
  for (const harm of [
    { ...file, more: 1 },
    { ...file, hash: 'none' },
    { ...file, signatures: file.signatures.slice(1) },
    { ...file, record: { ...file.record, clauses: [{ ...file.record.clauses[0], kind: 'resolution' }] } },
  ])
    expect(isValid(harm)).toBe(false)
})
