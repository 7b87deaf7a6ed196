import { z } from 'zod'
import type { RichText } from './rich-text'
import { parseMarkup } from './rich-text-markup'
import { richText } from './rich-text-schema'

/** The field of a form in which a rich text is typed as markup; nothing typed is no text yet. */
export const markupField = z.string().transform((typed, context): RichText | null => {
  const parsed = parseMarkup(typed)
  if (parsed === null || richText.safeParse(parsed).success) return parsed
  context.addIssue({ code: 'custom', message: 'no rich text' })
  return z.NEVER
})

/** The same where there has to be a text. */
export const requiredMarkupField = markupField.transform((text, context): RichText => {
  if (text) return text
  context.addIssue({ code: 'custom', message: 'nothing typed' })
  return z.NEVER
})
