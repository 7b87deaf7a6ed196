import { readFileSync } from 'node:fs'
import { checkProofs, type ProofCheck } from '@/features/minutes/export/check-proofs'
import { checkRecordFile, type RecordFault } from '@/features/minutes/export/record-file'
import { groupHash } from '@/features/minutes/validation'

/**
 * `npm run verify -- jwg-2-record.json`: checks an exported record without the portal, its database or a network.
 * Ends with 0 when the file is whole, with 1 when it is not.
 */

const FAULTS: Record<RecordFault, string> = {
  unreadable: 'The file is no record: it is damaged, or was opened and saved by another program.',
  schema: 'The file is no exported record.',
  changed: 'The file is not as the portal wrote it: something in it was changed.',
  record: 'The record in the file does not have the hash that stands in it.',
  keys: 'The record is not signed by both sides.',
}

const PROOFS: Record<ProofCheck['outcome'], string> = {
  good: 'signed with a passkey, and the signature is good',
  bad: 'the signature of the passkey is not over this record',
  none: 'signed with password and code, which leaves no signature to check',
}

const [path] = process.argv.slice(2)
if (!path) {
  console.error('Name the file: npm run verify -- jwg-2-record.json')
  process.exit(1)
}

const checked = checkRecordFile(readFileSync(path))
if ('fault' in checked) {
  console.error(FAULTS[checked.fault])
  process.exit(1)
}
console.log('The file is whole, and both sides signed the record in it. Its hash is')
console.log(groupHash(checked.hash))
const proofs = await checkProofs(checked)
for (const { side, outcome } of proofs) console.log(`${side}: ${PROOFS[outcome]}`)
if (proofs.some(({ outcome }) => outcome === 'bad')) process.exit(1)
console.log('Compare it with the hash on a printed copy, or on the page "Verify a record" of the portal.')
