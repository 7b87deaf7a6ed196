'use client'

import type { PointerEvent } from 'react'

/**
 * Where a row is taken hold of with a mouse, a pen or a finger. Those who press keys have the buttons beside it. The
 * page listens rather than the handle: a row that changes its place lets go of the pointer.
 */
export function DragHandle({ onPlace }: { onPlace: (place: number) => void }) {
  return (
    <span
      aria-hidden="true"
      data-handle
      onPointerDown={(event) => follow(event, onPlace)}
      className="grid size-11 cursor-grab touch-none select-none place-items-center text-soft"
    >
      ⠿
    </span>
  )
}

function follow(event: PointerEvent<HTMLElement>, onPlace: (place: number) => void) {
  const list = event.currentTarget.closest('ol')
  if (!list || event.button !== 0) return
  event.preventDefault()
  const end = new AbortController()
  const { signal } = end
  document.addEventListener('pointermove', ({ clientY }) => onPlace(placeAt(list, clientY)), { signal })
  document.addEventListener('pointerup', () => end.abort(), { signal })
  document.addEventListener('pointercancel', () => end.abort(), { signal })
}

/** The row under the pointer; above the list the first one, below it the last. */
function placeAt(list: Element, y: number) {
  const rows = [...list.querySelectorAll('[data-row]')]
  const found = rows.findIndex((row) => y < row.getBoundingClientRect().bottom)
  return found === -1 ? rows.length - 1 : found
}
