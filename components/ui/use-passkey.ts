'use client'

import { useRef, useState } from 'react'

/**
 * Asks the browser for a passkey when the form is sent, and sends the form on with the answer in its field `answer`.
 * `refused` is true after the person or the device said no.
 */
export function usePasskey(ask: () => Promise<object | null>) {
  const [refused, setRefused] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const field = useRef<HTMLInputElement>(null)

  async function begin(event: { preventDefault: () => void }) {
    if (field.current?.value) return
    event.preventDefault()
    if (isAsking || !form.current?.reportValidity()) return
    setAsking(true)
    setRefused(false)
    try {
      const answer = await ask()
      if (answer && field.current && form.current) {
        field.current.value = JSON.stringify(answer)
        form.current.requestSubmit()
        field.current.value = ''
      } else setRefused(true)
    } catch {
      // The person turned away, waited too long, or the device knows no such passkey.
      setRefused(true)
    } finally {
      setAsking(false)
    }
  }
  return { form, field, begin, refused, isAsking }
}
