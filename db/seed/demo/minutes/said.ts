import type { DemoSide } from '../types'

type Said = {
  by: `${DemoSide}.${'delegate' | 'secretary'}`
  /** Which clause of the text, from 0. */
  clause: number
  language: 'en' | 'ru'
  body: string
  /** The wording that is wanted instead. */
  suggestion?: string
}

/** What the delegations have said of the minutes of JWG-3 while they circulate. */
export const jwg3Comments: Said[] = [
  {
    by: 'ru.delegate',
    clause: 1,
    language: 'ru',
    body: 'Просим указать, что кворум был проверен до утверждения повестки дня.',
  },
  {
    by: 'pk.delegate',
    clause: 2,
    language: 'en',
    body: 'The order of the items should be mentioned.',
    suggestion: 'The Sides adopted the agenda in the order in which it had been circulated.',
  },
]

/** A co-chair objected, and found the objection met. */
export const jwg3Reservation: { by: DemoSide; clause: number; reason: string } = {
  by: 'ru',
  clause: 3,
  reason: 'The sentence goes further than what was said in the room.',
}
