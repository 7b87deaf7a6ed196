import { about } from '../seed/record/about'
import { phases } from '../seed/record/phases'
import { sectors } from '../seed/record/sectors'
import { referenceBodies } from './bodies'
import { joined, referencePassages } from './passages'
import { referenceSides } from './sides'

export type ReferenceRow = Record<string, unknown>

/** What a portal cannot run without, by table, in the order of their keys. */
export const referenceRows: { table: string; rows: ReferenceRow[] }[] = [
  { table: 'sides', rows: referenceSides },
  {
    table: 'audiences',
    rows: ['public', 'joint', ...referenceSides.map((side) => side.code)].map((code) => ({ code })),
  },
  { table: 'bodies', rows: referenceBodies },
  {
    table: 'sectors',
    rows: sectors.map(({ body, ...sector }, position) => ({ ...sector, position, body: joined(body) })),
  },
  {
    table: 'phases',
    rows: phases.map(({ key, oc4ids, ...phase }, position) => ({
      ...phase,
      slug: key,
      position,
      oc4ids_stage: oc4ids,
    })),
  },
  {
    table: 'procedure_rules',
    rows: about.rules.map(({ key, title, text, value }, position) => ({
      key,
      position,
      title,
      body: text,
      days: value?.days ?? null,
      extension_days: value?.extensionDays ?? null,
      revision_days: value?.revisionDays ?? null,
      members: value?.members ?? null,
    })),
  },
  { table: 'passages', rows: referencePassages },
]
