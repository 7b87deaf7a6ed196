'use client'

import { useActionState, useSyncExternalStore } from 'react'

/**
 * Two ways for one form: without script the browser posts it to the action; with script a lost line is an answer like
 * any other (`lost` makes it from what was typed), and not the end of the page.
 */
export function useSteadyAction<State, Lost>(
  action: (previous: State | null, form: FormData) => Promise<State>,
  lost: (form: FormData) => Lost,
) {
  const [posted, post, isPosting] = useActionState<State | null, FormData>(action, null)
  const [sent, send, isSending] = useActionState<State | Lost | null, FormData>(async (_previous, form) => {
    try {
      return await action(null, form)
    } catch {
      return lost(form)
    }
  }, null)
  const hasScript = useSyncExternalStore(noChange, always, never)
  return [sent ?? posted, hasScript ? send : post, isPosting || isSending] as const
}

const noChange = () => () => undefined
const always = () => true
const never = () => false
