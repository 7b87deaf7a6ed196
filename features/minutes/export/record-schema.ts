import { z } from 'zod'
import { richText } from '@/lib/rich-text-schema'
import { CLAUSE_KINDS } from '../kinds'

/*
 * The form of an exported record, from which docs/record-file.schema.json is written, for programs that read one. What the
 * portal itself checks is stronger: see record-file.ts.
 */

const both = z.strictObject({ en: z.string().nullable(), ru: z.string().nullable() })
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
const side = z.string().regex(/^[a-z]{2}$/)

const clause = z.strictObject({
  id: z.uuid(),
  number: z.string().regex(/^\d+(?:\.\d+)?$/),
  kind: z.enum(CLAUSE_KINDS),
  en: richText,
  ru: richText,
  itemId: z.uuid().nullable(),
  offices: z.record(side, z.strictObject({ en: z.string(), ru: z.string() })).nullable(),
  dueOn: z.iso.date().nullable(),
})

const record = z.strictObject({
  schema: z.literal('jwg-minutes/1'),
  meeting: z.strictObject({
    ...{ body: z.string(), number: z.int(), host: side, title: both, place: both },
    ...{ startsAt: moment, endsAt: moment },
  }),
  revision: z.int().min(1),
  authenticText: z.enum(['both', 'en', 'ru']),
  clauses: z.array(clause),
  attendance: z.array(z.strictObject({ side, capacity: z.string(), name: both, post: both })),
  annexes: z.array(
    z.strictObject({ number: z.int(), title: z.string(), language: z.string(), sha256: hash }),
  ),
  reservations: z.array(z.strictObject({ clause: z.uuid(), side, reason: z.string() })),
})

const recordFileSchema = z
  .strictObject({
    schema: z.literal('jwg-record-file/1'),
    record,
    hash,
    signatures: z
      .array(
        z.strictObject({
          ...{ side, name: both, post: both, at: moment, method: z.enum(['passkey', 'password_and_code']) },
          proof: z.record(z.string(), z.string()).nullable(),
          appointment: z
            .strictObject({ name: both, post: both, at: moment, from: z.iso.date(), until: z.iso.date() })
            .nullable(),
        }),
      )
      .min(2),
    logHead: hash.nullable(),
    digest: hash,
  })
  .meta({ title: 'Exported record of the minutes of a meeting' })

/** What stands in docs/record-file.schema.json. */
export const recordFileJsonSchema = () =>
  z.toJSONSchema(recordFileSchema, { io: 'input', target: 'draft-2020-12' })
