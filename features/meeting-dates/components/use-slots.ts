'use client'

import { useEffect, useState } from 'react'
import { SLOTS, type SlotNumber } from '../validation/fields'

export type TypedSlot = { day: string; time: string }
type Slots = Record<SlotNumber, TypedSlot>

/** Said by a free time that was clicked; answered (prevented) where a form stood ready to take it. */
const TAKEN = 'free-time-taken'

/** Offers a free time to the form on the page. False where there is none, or it is full. */
export function offerFreeTime(slot: TypedSlot) {
  const event = new CustomEvent<TypedSlot>(TAKEN, { detail: slot, cancelable: true })
  return !document.dispatchEvent(event)
}

/** The slots as they are typed, and as free times are put into the first empty one. */
export function useSlots(first: (number: SlotNumber) => TypedSlot) {
  const [slots, setSlots] = useState<Slots>(() => ({ 0: first(0), 1: first(1), 2: first(2), 3: first(3) }))

  useEffect(() => {
    const take = (event: Event) => {
      const offered = event instanceof CustomEvent ? event.detail : null
      const free = SLOTS.find((number) => slots[number].day === '')
      if (!offered || free === undefined) return
      event.preventDefault()
      setSlots({ ...slots, [free]: offered })
      document.getElementById(`slot.${free}.day`)?.focus()
    }
    document.addEventListener(TAKEN, take)
    return () => document.removeEventListener(TAKEN, take)
  }, [slots])

  return { slots, type: (number: SlotNumber, slot: TypedSlot) => setSlots({ ...slots, [number]: slot }) }
}
