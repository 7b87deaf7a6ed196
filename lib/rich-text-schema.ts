import { z } from 'zod'
import { isSafeLink, plainText, RICH_TEXT_LENGTH, UNSOUND } from './rich-text'

/* The strict form of a rich text (lib/rich-text.ts), for whatever comes from outside. */

const BLOCKS = 200
const RUNS = 500

const words = z
  .string()
  .min(1)
  .max(RICH_TEXT_LENGTH)
  .refine((text) => !UNSOUND.test(text) && text.normalize('NFC') === text)

const run = z.strictObject({
  text: words,
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  link: z.string().refine(isSafeLink).optional(),
})

const line = z.array(run).max(RUNS)

const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), runs: line.min(1) }),
  z.strictObject({ kind: z.enum(['bullets', 'numbers']), items: z.array(line.min(1)).min(1).max(BLOCKS) }),
])

/** At most `RICH_TEXT_LENGTH` characters in all. */
export const richText = z
  .array(block)
  .min(1)
  .max(BLOCKS)
  .refine((blocks) => plainText(blocks).length <= RICH_TEXT_LENGTH)
