'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import { useSteadyAction } from '@/components/ui/use-steady-action'
import { noteAttendanceAction, turnRoomAction } from '../actions'

const ACTS = { turn: turnRoomAction, attendance: noteAttendanceAction } as const

type Props = { act: keyof typeof ACTS; meeting: string; formKey: string; children: ReactNode }
/** Around the buttons of the room: each says what it does, and pressing one twice does it once. */
export function ActForm({ act, meeting, formKey, children }: Props) {
  const t = useTranslations('room.refused')
  const [state, send] = useSteadyAction(ACTS[act], () => ({ code: 'lost' as const }))
  return (
    <form action={send}>
      {state && state.code !== 'done' && <Notice tone="bad" urgent title={t(state.code)} />}
      <input type="hidden" name="meeting" value={meeting} />
      <input type="hidden" name="formKey" value={formKey} />
      {children}
    </form>
  )
}
