export type DemoClause = {
  kind: 'heading' | 'discussion' | 'statement' | 'decision' | 'action'
  /** Number of the item on the agenda of the meeting, from 1. */
  agendaItem: number
  en: string
  ru: string
}
