import type { ShownReport } from '../import/shown-report'
import type { NotifyRefusal } from '../mutations/notify'
import type { SaveRefusal } from '../mutations/save-list'
import type { FieldFault, TypedMember } from './member'

/** What a page says after a form was done, read from its address. */
export const DONE_CODES = ['saved', 'removed', 'moved', 'imported', 'notified'] as const
export type DoneCode = (typeof DONE_CODES)[number]

export type MemberFormState = {
  code: SaveRefusal | 'signed-out' | 'invalid' | 'damaged'
  kept: TypedMember
  faults?: FieldFault[]
  /** Somebody saved in between: the newest revision, and this member in it. */
  newer?: { number: number; member: TypedMember | null }
}

export type ChangeFormState = { code: SaveRefusal | 'signed-out' | 'damaged' }

export type NoticeFormState = { code: NotifyRefusal | 'signed-out' | 'damaged' }

export type ImportFormState = {
  code: SaveRefusal | 'signed-out' | 'damaged' | 'too-large' | 'not-utf8' | 'empty' | 'checked' | 'taken'
  text: string
  report: ShownReport | null
  /** How many lines were taken over. */
  taken: number
  /** For the next submit: the revision that the report was made beside. */
  base?: number
  formKey?: string
}
