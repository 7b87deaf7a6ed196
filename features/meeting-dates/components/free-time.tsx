'use client'

import { LocaleLink } from '@/components/ui/link'
import { offerFreeTime, type TypedSlot } from './use-slots'

type Props = { href: `/${string}`; slot: TypedSlot; words: string }

/**
 * A free time that goes into the form: by its address without script, which asks for the page anew; with script
 * right where the form stands, so that nothing typed is lost.
 */
export function FreeTime({ href, slot, words }: Props) {
  return (
    <LocaleLink
      href={href}
      className="inline-block py-0.5 tabular-nums"
      onClick={(event) => {
        if (offerFreeTime(slot)) event.preventDefault()
      }}
    >
      {words}
    </LocaleLink>
  )
}
