import type { DemoSide } from '../types'
import type { DemoAgendaItem } from './types'

export function item(
  proposedBy: DemoSide,
  state: DemoAgendaItem['state'],
  minutes: number,
  en: string,
  ru: string,
): DemoAgendaItem {
  return { title: { en, ru }, proposedBy, state, minutes }
}

/** Comes first. Nobody proposes it, so nobody is asked to answer it. */
export function opening(host: DemoSide) {
  return item(
    host,
    'agreed',
    15,
    'Opening of the meeting and adoption of the agenda',
    'Открытие заседания и утверждение повестки дня',
  )
}

/** Comes second at every meeting, as the rules of procedure require. */
export function review(host: DemoSide) {
  return item(host, 'agreed', 30, 'Review of previous decisions', 'Рассмотрение ранее принятых решений')
}
