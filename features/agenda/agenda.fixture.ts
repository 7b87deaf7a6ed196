import { withViewer } from '@/db/client'
import { aMeetingWithAgenda } from '@/db/factories/agenda'
import { asSuperuser } from '@/db/testing/database'
import type { Viewer } from '@/features/auth/viewer'
import { aViewer } from '@/features/auth/viewer.fixture'
import { answerMotion, moveMotion } from '@/features/motions/mutations'
import { findMotion } from '@/features/motions/queries'
import { newId } from '@/lib/ids'
import { answerItem } from './mutations/answer'
import { circulateAgenda } from './mutations/circulate'
import { proposeItem } from './mutations/propose'
import { getAgenda } from './queries/agenda'
import type { RewordInput } from './validation/inputs'

/** For tests: a confirmed meeting of the Pakistani side, and secretaries of both. */
export async function aStage(traits: Parameters<typeof aMeetingWithAgenda>[1] = {}) {
  const meeting = await asSuperuser((client) => aMeetingWithAgenda(client, traits))
  return { meeting, pk: await aViewer('pk'), ru: await aViewer('ru') }
}

export const words = (text: string) => ({ en: text, ru: `${text} по-русски` })

/** The id of a new item; a test that is not about proposing wants nothing else. */
export async function anItem(viewer: Viewer, meetingId: string, text = 'Tests of raw materials') {
  const proposed = await proposeItem(viewer, { meetingId, formKey: newId(), title: words(text), minutes: 30 })
  if (!proposed.ok) throw new Error(`the item was refused: ${proposed.code}`)
  return proposed.value.itemId
}

export async function anAgreedItem(proposer: Viewer, other: Viewer, meetingId: string, text?: string) {
  const itemId = await anItem(proposer, meetingId, text)
  const agreed = await answerItem(other, { itemId, formKey: newId(), wording: 1, answer: 'agreed' })
  if (!agreed.ok) throw new Error(`the answer was refused: ${agreed.code}`)
  return itemId
}

export const aRewording = (itemId: string, wording: number, text = 'Tests of coal'): RewordInput => ({
  itemId,
  wording,
  formKey: newId(),
  title: words(text),
  minutes: 40,
})

export async function agendaOf(viewer: Viewer, { body, number }: { body: string; number: number }) {
  const agenda = await getAgenda(viewer, { body, number })
  if (!agenda) throw new Error('there is no such agenda')
  return agenda
}

/** Both keys, each in its own hand. */
export async function waive(one: Viewer, other: Viewer, meetingId: string, subject: string) {
  const moved = await withViewer(one, (tx) =>
    moveMotion(tx, one, { meetingId, kind: 'waive', subject, reason: 'Short', formKey: newId() }),
  )
  if (!moved.ok) throw new Error(moved.code)
  await withViewer(other, async (tx) => {
    const motion = await findMotion(tx, moved.value.id)
    if (motion) await answerMotion(tx, other, motion, { answer: 'agreed', formKey: newId() })
  })
}

export const circulate = (viewer: Viewer, meetingId: string, version = 0) =>
  circulateAgenda(viewer, { meetingId, version, formKey: newId() })
