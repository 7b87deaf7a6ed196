'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { getViewer } from '@/features/auth/session'
import { newId } from '@/lib/ids'
import { sentForm } from '@/lib/sent-form'
import { adding, moving, removing, replacing } from './changes'
import { takeImport } from './import/take-import'
import { notifyDelegation } from './mutations/notify'
import { saveList } from './mutations/save-list'
import { getDelegations } from './queries/delegations'
import { changeInput, importInput, memberInput, noticeInput, typedIn } from './validation/forms'
import { readMember, typedMember } from './validation/member'
import type {
  ChangeFormState,
  DoneCode,
  ImportFormState,
  MemberFormState,
  NoticeFormState,
} from './validation/states'

export async function saveMemberAction(
  _previous: MemberFormState | null,
  sent: FormData,
): Promise<MemberFormState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  const kept = typedIn(form)
  if (!viewer) return { code: 'signed-out', kept }
  const input = memberInput.safeParse(Object.fromEntries(form))
  if (!input.success) return { code: 'damaged', kept }
  const read = readMember(kept)
  if ('faults' in read) return { code: 'invalid', kept, faults: read.faults }

  const { meeting, key, ...rest } = input.data
  const change = key ? replacing(key, read.member) : adding(newId(), read.member)
  const result = await saveList(viewer, { ...rest, address: meeting.address }, change)
  if (result.ok) return backTo(meeting.segment, 'saved')
  if (result.code !== 'stale') return { code: result.code, kept }

  refresh()
  const own = (await getDelegations(viewer, meeting.address))?.own
  if (!own) return { code: 'not-found', kept }
  const theirs = own.members.find((member) => member.key === key)
  return { code: 'stale', kept, newer: { number: own.number, member: theirs ? typedMember(theirs) : null } }
}

export async function changeListAction(
  _previous: ChangeFormState | null,
  sent: FormData,
): Promise<ChangeFormState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  if (!viewer) return { code: 'signed-out' }
  const input = changeInput.safeParse(Object.fromEntries(form))
  if (!input.success) return { code: 'damaged' }

  const { meeting, act, ...rest } = input.data
  const removes = act.kind === 'remove'
  const change = removes ? removing(act.key) : moving(act.key, act.kind === 'up' ? -1 : 1)
  const result = await saveList(viewer, { ...rest, address: meeting.address }, change)
  if (result.ok) return backTo(meeting.segment, removes ? 'removed' : 'moved')
  refresh()
  return { code: result.code }
}

export async function importMembersAction(
  _previous: ImportFormState | null,
  sent: FormData,
): Promise<ImportFormState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  const kept = { text: String(form.get('text') ?? ''), report: null, taken: 0 }
  if (!viewer) return { code: 'signed-out', ...kept }
  const input = importInput.safeParse(Object.fromEntries(form))
  if (!input.success) return { code: 'damaged', ...kept }

  const state = await takeImport(viewer, input.data, form)
  if (state.code === 'taken' && state.text === '') return backTo(input.data.meeting.segment, 'imported')
  refresh()
  return state
}

export async function notifyDelegationAction(
  _previous: NoticeFormState | null,
  sent: FormData,
): Promise<NoticeFormState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  if (!viewer) return { code: 'signed-out' }
  const input = noticeInput.safeParse(Object.fromEntries(form))
  if (!input.success) return { code: 'damaged' }

  const { meeting, ...rest } = input.data
  const result = await notifyDelegation(viewer, { ...rest, address: meeting.address })
  if (result.ok) return backTo(meeting.segment, 'notified')
  refresh()
  return { code: result.code }
}

/** A fresh page after each write, so that going back or reloading sends nothing twice. */
async function backTo(segment: string, done: DoneCode): Promise<never> {
  redirect(`/${await getLocale()}/workspace/meetings/${segment}/delegations?done=${done}`)
}
