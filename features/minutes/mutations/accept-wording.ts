import 'server-only'
import canonicalize from 'canonicalize'
import type { Tx } from '@/db/client'
import type { Viewer } from '@/features/auth/viewer'
import type { MeetingAddress } from '@/features/meetings/validation'
import { ok, type Result, refuse } from '@/lib/result'
import type { RichText } from '@/lib/rich-text'
import { edited } from '../edits'
import { canWrite } from '../policy'
import { writeRevision } from './revision'
import { holdSettledText } from './settle'

type Input = {
  address: MeetingAddress
  clause: string
  language: 'en' | 'ru'
  wording: RichText
  /** The revision for which the wording was suggested. */
  revision: number
  formKey: string
}

/**
 * A suggested wording becomes the text of its clause, as a revision that anybody can find again. `stale`: this language of the
 * clause is not what it was when the wording was suggested.
 */
export async function acceptWording(
  tx: Tx,
  viewer: Viewer,
  { address, clause, language, wording, revision, formKey }: Input,
): Promise<Result<'not-found' | 'not-allowed' | 'stale'>> {
  const text = await holdSettledText(tx, viewer, address, revision)
  if (!text) return refuse('not-found')
  if (!canWrite(viewer, text)) return refuse('not-allowed')
  const clauseIn = (content: typeof text.base) => content?.clauses.find(({ id }) => id === clause)
  const [now, was] = [clauseIn(text.newest), clauseIn(text.base)]
  if (!now || !was || canonicalize(now[language]) !== canonicalize(was[language])) return refuse('stale')
  const { kind, dueOn } = now
  const texts = language === 'en' ? { en: wording, ru: now.ru } : { en: now.en, ru: wording }
  const content = edited(text.newest, text.newest, {
    ...{ edit: 'write', clause },
    written: { kind, dueOn, ...texts },
  })
  if (!content) return refuse('stale')
  if (content !== text.newest) await writeRevision(tx, viewer, text, { content, cause: 'accepted', formKey })
  return ok
}
