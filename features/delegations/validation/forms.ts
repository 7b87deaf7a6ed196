import { z } from 'zod'
import { parseMeetingAddress } from '@/features/meetings/validation'
import { MEMBER_FIELDS, type TypedMember } from './member'

const meeting = z.string().transform((segment, context) => {
  const address = parseMeetingAddress(segment)
  if (address) return { segment, address }
  context.addIssue({ code: 'custom', message: 'names no meeting' })
  return z.NEVER
})

/** `base`: the revision of the list that the form was made from; 0 before there is one. */
const onList = z.object({
  meeting,
  formKey: z.uuid(),
  base: z.coerce.number().int().min(0).max(2_000_000_000),
})

/** Without a key the member is new. */
export const memberInput = onList.extend({ key: z.uuid().optional() })

/** `up:<key>`, as the button of the line says it. */
export const changeInput = onList.extend({
  act: z
    .string()
    .regex(/^(?:up|down|remove):[0-9a-f-]{36}$/)
    .transform((text) => ({
      kind: text.slice(0, text.indexOf(':')),
      key: text.slice(text.indexOf(':') + 1),
    })),
})

export const importInput = onList.extend({ act: z.enum(['check', 'take']) })

export const noticeInput = onList

/** Everything that was typed, to be shown again. */
export function typedIn(form: FormData): TypedMember {
  return Object.fromEntries(MEMBER_FIELDS.map((field) => [field, String(form.get(field) ?? '')]))
}
