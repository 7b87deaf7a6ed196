import type * as Y from 'yjs'
import { z } from 'zod'
import type { ClauseContent } from '@/db/schema/minutes-text'
import { richText } from '@/lib/rich-text-schema'
import { clauseFacts } from '../../validation'
import { readClause, UnsoundText } from '../read-text'
import { clauseIds, clausesOf } from '../shared-text'

export type WrittenClause = Pick<ClauseContent, 'id' | 'kind' | 'en' | 'ru' | 'dueOn' | 'offices'>

/** Three facts and two texts. */
const KEYS = 5

const written = clauseFacts.extend({ id: z.uuid(), en: richText.nullable(), ru: richText.nullable() })

/** Every clause that stands, in order. Throws `UnsoundText`. */
export const strictClauses = (doc: Y.Doc): WrittenClause[] =>
  clauseIds(doc).map((id) => strictClause(doc, id))

/** One clause as data of the strict form (assurance.md S20). Throws `UnsoundText`. */
export function strictClause(doc: Y.Doc, id: string): WrittenClause {
  const clause = written.safeParse({ id, ...readClause(doc, id) })
  if (!clause.success || clausesOf(doc).get(id)?.size !== KEYS) throw new UnsoundText('what no record holds')
  return clause.data
}
