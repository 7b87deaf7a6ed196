import { z } from 'zod'
import { meetingPath, meetingReference } from '@/features/meetings/validation'
import { PAPER_LANGUAGES, TITLE_LENGTH } from './handing-in'

const language = z.enum(PAPER_LANGUAGES)
const uploadId = z.string().regex(/^[0-9a-f]{32}$/)

export const paperInput = z.object({
  meetingId: z.uuid(),
  formKey: z.uuid(),
  uploadId,
  title: z
    .string()
    .transform((text) => text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim())
    .pipe(z.string().min(1).max(TITLE_LENGTH)),
  language,
  /** Nothing chosen means the whole meeting. */
  itemId: z.uuid().or(z.literal('').transform(() => null)),
  /** Nobody is asked to choose by default: a paper that went to both sides cannot be taken back. */
  audience: z.enum(['own', 'both']),
})

export const versionInput = z.object({ paperId: z.uuid(), formKey: z.uuid(), uploadId, language })

/** `versionId` is the one on the screen: what was not seen is not shared. */
export const shareInput = z.object({ paperId: z.uuid(), versionId: z.uuid() })

export type PaperInput = z.infer<typeof paperInput>
export type VersionInput = z.infer<typeof versionInput>
export type ShareInput = z.infer<typeof shareInput>

type Meeting = { id: string; body: string; number: number | null; startsAt: string }

export const papersPath = (meeting: Meeting) => `${meetingPath(meeting)}/papers` as const
export const paperPath = (meeting: Meeting, paperId: string) => `${papersPath(meeting)}/${paperId}` as const
export const filePath = (meeting: Meeting, paperId: string, version: number) =>
  `${paperPath(meeting, paperId)}/${version}/file` as const
export const picturePath = (meeting: Meeting, paperId: string, version: number, page: number) =>
  `${paperPath(meeting, paperId)}/${version}/pages/${page}` as const

/** `JWG/2026/03/DOC-4`; `DOC-4` while the meeting has no number; null for a side's own paper, which has none. */
export function paperReference(meeting: Meeting, number: number | null) {
  if (number === null) return null
  const reference = meetingReference(meeting)
  return reference ? `${reference}/DOC-${number}` : `DOC-${number}`
}

export const DONE = ['added', 'version', 'shared'] as const
/** What an address says about the act before; nothing for what it does not know. */
export const doneIn = (text: unknown) => DONE.find((code) => code === text)
