// Writes the English messages down as literal types, so that a missing key or argument fails the type check.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const folder = new URL('../i18n/messages/en/', import.meta.url)
const target = new URL('../i18n/message-tree.gen.ts', import.meta.url)

const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
const tree = Object.fromEntries(
  names.sort().map((name) => [name.slice(0, -5), JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]),
)
writeFileSync(target, `export type MessageTree = ${JSON.stringify(tree, null, 2)}\n`)
