import { useEffect, useState } from 'react'
import type { Doc } from 'yjs'
import type { ClauseContent } from '@/db/schema/minutes-text'
import type { RichText } from '@/lib/rich-text'
import { readClause } from '../../live/read-text'
import { clausesOf } from '../../live/shared-text'

export type LiveClause = {
  en: RichText | null
  ru: RichText | null
  dueOn: string | null
  offices: ClauseContent['offices']
}

/** What a clause says now; null while it says what no record can hold, which the server refuses as well. */
export function useClause(doc: Doc, id: string): LiveClause | null {
  const [clause, setClause] = useState(() => read(doc, id))
  useEffect(() => {
    const shared = clausesOf(doc).get(id)
    const renew = () => setClause(read(doc, id))
    renew()
    shared?.observeDeep(renew)
    return () => shared?.unobserveDeep(renew)
  }, [doc, id])
  return clause
}

function read(doc: Doc, id: string): LiveClause | null {
  try {
    const { en, ru, dueOn, offices } = readClause(doc, id)
    // The server took them only in this form.
    return { en, ru, dueOn: dueOn as string | null, offices: offices as LiveClause['offices'] }
  } catch {
    return null
  }
}
