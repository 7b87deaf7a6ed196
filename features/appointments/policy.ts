import type { Role, Viewer } from '@/features/auth/viewer'

/** An alternate is a dated written appointment by the co-chair (rules of procedure, quorum). */
export const canAppoint = (viewer: Pick<Viewer, 'role'>) => viewer.role === 'co_chair'

/** Somebody of the own side who takes part: the administrator only reads, and a co-chair needs no appointment. */
export function canBeAlternate(
  viewer: Pick<Viewer, 'side' | 'id'>,
  person: { id: string; side: string; role: Role | null },
) {
  const { id, side, role } = person
  return side === viewer.side && id !== viewer.id && (role === 'secretary' || role === 'delegate')
}
