/** What a person may do within the own side. */
export type Role = 'co_chair' | 'secretary' | 'delegate' | 'administrator'

declare const proven: unique symbol

/** Who is asking. Only `session.ts` makes one, so holding one is proof of sign-in. */
export type Viewer = {
  readonly id: string
  /** Code of the viewer's side. */
  readonly side: string
  readonly role: Role
  /** The raw session id, which the database looks up for itself. Never leaves the server. */
  readonly session: string
  /** When the person was here before this session; null on the first visit. */
  readonly previousVisitAt: Date | null
  readonly [proven]: true
}
