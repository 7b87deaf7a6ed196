'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { getViewer } from '@/features/auth/session'
import { sentForm } from '@/lib/sent-form'
import { answerAdoption, askAdoption } from './mutations/adopt'
import { answerItem } from './mutations/answer'
import { circulateAgenda } from './mutations/circulate'
import { orderAgenda } from './mutations/order'
import { proposeItem } from './mutations/propose'
import { rewordItem } from './mutations/reword'
import { moveBy } from './order'
import { donePath } from './validation/addresses'
import {
  answerAdoptionInput,
  answerInput,
  askAdoptionInput,
  circulateInput,
  orderInput,
  proposeInput,
  rewordInput,
} from './validation/inputs'
import {
  brokenFields,
  type DoneCode,
  keptWording,
  type OrderFormState,
  type ReasonFormState,
  type WordingFormState,
  wordingIn,
} from './validation/states'

export async function proposeItemAction(
  _previous: WordingFormState | null,
  sent: FormData,
): Promise<WordingFormState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  const kept = keptWording(form)
  if (!viewer) return { code: 'signed-out', kept }
  const input = proposeInput.safeParse(wordingIn(form))
  if (!input.success) return { code: 'invalid', kept, wrong: brokenFields(input.error) }
  const result = await proposeItem(viewer, input.data)
  if (!result.ok) return { code: result.code, kept, wrong: result.code === 'late' ? ['lateReason'] : [] }
  return goOn(result.value.meeting, 'proposed', result.value.itemId)
}

export async function rewordItemAction(
  _previous: WordingFormState | null,
  sent: FormData,
): Promise<WordingFormState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  const kept = keptWording(form)
  if (!viewer) return { code: 'signed-out', kept }
  const input = rewordInput.safeParse(wordingIn(form))
  if (!input.success) return { code: 'invalid', kept, wrong: brokenFields(input.error) }
  const result = await rewordItem(viewer, input.data)
  if (!result.ok) return { code: result.code, kept, wrong: result.code === 'no-reason' ? ['reason'] : [] }
  return goOn(result.value.meeting, 'reworded', input.data.itemId)
}

export async function answerItemAction(
  _previous: ReasonFormState | null,
  sent: FormData,
): Promise<ReasonFormState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  const kept = keptReason(form)
  if (!viewer) return { code: 'signed-out', kept }
  const input = answerInput.safeParse(Object.fromEntries(form))
  if (!input.success) return { code: whatIsWrong(input.error.issues), kept }
  const result = await answerItem(viewer, input.data)
  if (!result.ok) return { code: result.code, kept }
  return goOn(result.value.meeting, input.data.answer, input.data.itemId)
}

export async function orderAgendaAction(
  _previous: OrderFormState | null,
  sent: FormData,
): Promise<OrderFormState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  const kept = { itemIds: String(form.get('itemIds') ?? '') }
  if (!viewer) return { code: 'signed-out', kept }
  const input = orderInput.safeParse(Object.fromEntries(form))
  if (!input.success) return { code: 'invalid', kept }
  const { move, fixed, itemIds, ...rest } = input.data
  const ordered = move ? moveBy(itemIds, move.id, move.direction, fixed) : itemIds
  const result = await orderAgenda(viewer, { ...rest, itemIds: ordered })
  if (!result.ok) {
    refresh()
    return { code: result.code, kept: { itemIds: ordered.join(' ') } }
  }
  return goOn(result.value.meeting, 'ordered', move?.id)
}

export async function circulateAgendaAction(_previous: ReasonFormState | null, sent: FormData) {
  const viewer = await getViewer()
  const form = sentForm(sent)
  if (!viewer) return refused('signed-out')
  const input = circulateInput.safeParse(Object.fromEntries(form))
  if (!input.success) return refused('invalid')
  const result = await circulateAgenda(viewer, input.data)
  if (!result.ok) return refused(result.code)
  return goOn(result.value.meeting, 'circulated')
}

export async function askAdoptionAction(_previous: ReasonFormState | null, sent: FormData) {
  const viewer = await getViewer()
  const form = sentForm(sent)
  if (!viewer) return refused('signed-out', form)
  const input = askAdoptionInput.safeParse(Object.fromEntries(form))
  if (!input.success) return refused('invalid', form)
  const result = await askAdoption(viewer, input.data)
  if (!result.ok) return refused(result.code, form)
  return goOn(result.value.meeting, 'adoption-asked')
}

const ANSWERED = { agreed: 'adopted', refused: 'adoption-refused', withdrawn: 'adoption-withdrawn' } as const

export async function answerAdoptionAction(_previous: ReasonFormState | null, sent: FormData) {
  const viewer = await getViewer()
  const form = sentForm(sent)
  if (!viewer) return refused('signed-out', form)
  const input = answerAdoptionInput.safeParse(Object.fromEntries(form))
  if (!input.success) return refused(whatIsWrong(input.error.issues), form)
  const result = await answerAdoption(viewer, input.data)
  if (!result.ok) return refused(result.code, form)
  return goOn(result.value.meeting, ANSWERED[input.data.answer])
}

function refused(code: ReasonFormState['code'], form?: FormData): ReasonFormState {
  return { code, kept: form ? keptReason(form) : {} }
}

function whatIsWrong(issues: readonly { path: readonly PropertyKey[] }[]) {
  return issues.every(({ path }) => path[0] === 'reason') ? 'no-reason' : 'invalid'
}

const keptReason = (form: FormData) => ({ reason: String(form.get('reason') ?? '') })

type Meeting = Parameters<typeof donePath>[0]

/** A fresh page after each write, so that going back or reloading sends nothing twice. */
async function goOn(meeting: Meeting, done: DoneCode, itemId?: string): Promise<never> {
  redirect(`/${await getLocale()}${donePath(meeting, done, itemId)}`)
}
