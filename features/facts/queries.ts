import 'server-only'
import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { asPublic } from '@/db/client'
import { facts } from '@/db/schema/facts'
import { groupFigures } from './group-figures'

const shown = {
  figure: facts.figure,
  label: facts.label,
  value: facts.value,
  valueHigh: facts.valueHigh,
  words: facts.words,
  unit: facts.unit,
  asOf: facts.asOf,
  asOfPrecision: facts.asOfPrecision,
  sourceName: facts.sourceName,
  sourceDate: facts.sourceDate,
  confidence: facts.confidence,
  note: facts.note,
}

/** The public figures with these keys, in the order of the keys; the rival values of one figure stand together. */
export async function listPublicFigures(keys: string[]) {
  if (keys.length === 0) return []
  const rows = await asPublic()
    .select(shown)
    .from(facts)
    .where(and(eq(facts.audience, 'public'), inArray(facts.figure, keys)))
    .orderBy(desc(facts.asOf), desc(facts.value), asc(facts.unit), asc(facts.id))
  return groupFigures(rows, keys)
}

/** The figures on which reports disagree, by topic. */
export async function listPublicDisputedFigures() {
  const rows = await asPublic()
    .select(shown)
    .from(facts)
    .where(and(eq(facts.audience, 'public'), eq(facts.confidence, 'disputed')))
    .orderBy(
      asc(facts.topic),
      asc(facts.figure),
      desc(facts.asOf),
      desc(facts.value),
      asc(facts.unit),
      asc(facts.id),
    )
  return groupFigures(rows, [...new Set(rows.map((row) => row.figure))])
}
