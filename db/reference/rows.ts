import { referenceSides } from './sides'

export type ReferenceRow = Record<string, unknown>

/** What a portal cannot run without, by table, in the order of their keys. */
export const referenceRows: { table: string; rows: ReferenceRow[] }[] = [
  { table: 'sides', rows: referenceSides },
  {
    table: 'audiences',
    rows: ['public', 'joint', ...referenceSides.map((side) => side.code)].map((code) => ({ code })),
  },
]
