'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { getViewer } from '@/features/auth/session'
import type { Viewer } from '@/features/auth/viewer'
import { meetingPath } from '@/features/meetings/validation'
import { sentForm } from '@/lib/sent-form'
import { callMeeting } from './mutations/call'
import type { RoundRefusal } from './mutations/check-round'
import { confirmMeeting } from './mutations/confirm'
import { counterProposal } from './mutations/counter'
import { getDesk } from './queries/desk'
import { faultsOf, slotFaults } from './validation/faults'
import { keptIn, localizedIn, roundIn, type TypedRound } from './validation/fields'
import { callInput, confirmInput, counterInput, seenClashes } from './validation/forms'
import type { ConfirmFormState, DoneCode, RoundFormState } from './validation/states'

export async function callMeetingAction(
  _previous: RoundFormState | null,
  sent: FormData,
): Promise<RoundFormState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  const kept = keptIn(form)
  if (!viewer) return { code: 'signed-out', kept }
  const input = callInput(await deskOf(viewer)).safeParse({
    ...{ formKey: form.get('formKey'), body: form.get('body') },
    ...{ title: localizedIn(form, 'title'), round: roundIn(form) },
  })
  if (!input.success) return { code: 'invalid', kept, faults: faultsOf(input.error) }

  const result = await callMeeting(viewer, { ...input.data, seen: seenClashes.parse(form.get('seen')) })
  if (result.ok) return goOn(result.value, '/date', 'called')
  return 'slots' in result ? refusedSlots(kept, result) : { code: result.code, kept }
}

export async function counterProposalAction(
  _previous: RoundFormState | null,
  sent: FormData,
): Promise<RoundFormState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  const kept = keptIn(form)
  if (!viewer) return { code: 'signed-out', kept }
  const input = counterInput(await deskOf(viewer)).safeParse({
    ...Object.fromEntries(form),
    round: roundIn(form),
  })
  if (!input.success) return { code: 'invalid', kept, faults: faultsOf(input.error) }

  const result = await counterProposal(viewer, { ...input.data, seen: seenClashes.parse(form.get('seen')) })
  if (result.ok) return goOn(result.value, '/date', 'countered')
  return 'slots' in result ? refusedSlots(kept, result) : { code: result.code, kept }
}

export async function confirmMeetingAction(
  _previous: ConfirmFormState | null,
  sent: FormData,
): Promise<ConfirmFormState> {
  const viewer = await getViewer()
  const form = sentForm(sent)
  const kept = {
    slot: String(form.get('slot') ?? ''),
    waivesNotice: String(form.get('waivesNotice') ?? ''),
  }
  if (!viewer) return { code: 'signed-out', kept }
  const input = confirmInput.safeParse(Object.fromEntries(form))
  if (!input.success) return { code: kept.slot === '' ? 'no-slot' : 'stale', kept }

  const result = await confirmMeeting(viewer, input.data)
  if (!result.ok) return { code: result.code, kept }
  return goOn(result.value, '', 'confirmed')
}

async function deskOf(viewer: Viewer) {
  const { home, sides, bodies } = await getDesk(viewer)
  return {
    timeZone: home,
    sides: sides.map(({ code }) => code),
    bodies: bodies.map(({ code }) => code),
  }
}

function refusedSlots(kept: TypedRound, { code, slots, seen }: RoundRefusal): RoundFormState {
  const faults = slotFaults(slots, code)
  return code === 'clash'
    ? { code: 'clash', kept, faults, seen: seen.join(' ') }
    : { code: 'invalid', kept, faults }
}

type Meeting = Parameters<typeof meetingPath>[0]

/** A fresh page after each write, at the address that the meeting has now. */
async function goOn(meeting: Meeting, part: '' | '/date', done: DoneCode): Promise<never> {
  redirect(`/${await getLocale()}${meetingPath(meeting)}${part}?done=${done}`)
}
