import { z } from 'zod'
import { namedOffice, officesField } from '@/features/decisions/validation'
import { meetingField } from '@/features/meetings/validation'
import { markupField } from '@/lib/markup-field'
import { richText } from '@/lib/rich-text-schema'
import { CLAUSE_KINDS } from './kinds'

/** 64 hexadecimal digits, however they are grouped or written; null for what is no SHA-256. */
export function parseHash(typed: string): string | null {
  const digits = typed.replace(/[\s:\-–·]/g, '').toLowerCase()
  return /^[0-9a-f]{64}$/.test(digits) ? digits : null
}

/** In groups of eight, as it is printed: two people can read it to each other. */
export const groupHash = (hash: string) => hash.match(/.{1,8}/g)?.join(' ') ?? hash

/** Postgres counts revisions in 32 bits. */
const LARGEST = 2_147_483_647

/** What a shared document holds of a clause besides its words. */
export const clauseFacts = z.strictObject({
  kind: z.enum(CLAUSE_KINDS),
  dueOn: z.iso.date().nullable(),
  offices: z
    .record(z.string().regex(/^[a-z]{2}$/), namedOffice)
    .refine((sides) => Object.keys(sides).length > 0)
    .nullable(),
})

const sent = { meeting: meetingField, formKey: z.uuid(), voids: z.literal('yes').optional() }
const form = { ...sent, base: z.coerce.number().int().min(1).max(LARGEST) }
const written = {
  ...form,
  kind: z.enum(CLAUSE_KINDS),
  en: markupField,
  ru: markupField,
  dueOn: z.union([z.literal('').transform(() => null), z.iso.date()]).catch(null),
  offices: officesField,
}

/** What may be sent from the page that edits minutes; the button says which edit it is. */
export const editInput = z.discriminatedUnion('edit', [
  z.object({ ...written, edit: z.literal('write'), clause: z.uuid() }),
  z.object({
    ...written,
    edit: z.literal('add'),
    clause: z.uuid(),
    after: z.union([z.literal('start'), z.uuid()]),
  }),
  z.object({ ...form, edit: z.literal('remove'), clause: z.uuid() }),
  z.object({ ...form, edit: z.literal('up'), clause: z.uuid() }),
  z.object({ ...form, edit: z.literal('down'), clause: z.uuid() }),
  z.object({ ...form, edit: z.literal('match'), clause: z.uuid() }),
  z.object({ ...form, edit: z.literal('restore'), revision: z.coerce.number().int().min(1).max(LARGEST) }),
  z.object({ ...form, edit: z.literal('declare'), authenticText: z.enum(['both', 'en', 'ru']) }),
])

export type EditInput = z.infer<typeof editInput>

/** Which clause the page has open, or after which one a new one is written. */
export const editView = z.object({
  clause: z.uuid().optional().catch(undefined),
  after: z
    .union([z.literal('start'), z.uuid()])
    .optional()
    .catch(undefined),
  done: z.enum(['begun', 'saved', 'matched', 'restored']).optional().catch(undefined),
})

export const beginInput = z.object({ meeting: meetingField })

const number = z.coerce.number().int().min(1).max(LARGEST).optional().catch(undefined)

/** Which two revisions the history compares, and in which language. */
export const historyView = z.object({
  from: number,
  to: number,
  language: z.enum(['en', 'ru']).optional().catch(undefined),
})

/** Up to where an editor knows, as it says when it listens. */
export const knownInput = z.object({
  seq: z.coerce.number().int().min(0).max(LARGEST),
  matched: z.coerce.number().int().min(0).max(LARGEST).default(0),
})

/** A place in a fragment of the shared document, in the encoding of Yjs, in base64. */
const spot = z.string().regex(/^[A-Za-z0-9+/=]{1,200}$/)

export const presenceInput = z.object({
  client: z.number().int().min(0).max(4_294_967_295),
  place: z.object({ clause: z.uuid(), language: z.enum(['en', 'ru']), anchor: spot, head: spot }).nullable(),
})

export const matchInput = z.object({ clause: z.uuid(), formKey: z.uuid(), en: richText, ru: richText })

/** At the end, at the beginning, or after a clause. */
const place = z.union([z.literal('end'), z.literal('start'), z.uuid()])

/** Pairs that were read from documents, as the preview showed them. */
export const importedPairs = z
  .array(
    z.strictObject({
      kind: z.enum(['heading', 'discussion']),
      en: richText.nullable(),
      ru: richText.nullable(),
    }),
  )
  .min(1)
  .max(1000)

export const importInput = z.discriminatedUnion('act', [
  z.object({ act: z.literal('read'), meeting: meetingField }),
  z.object({ ...sent, act: z.literal('take'), after: place }),
])
