import { inertCsv } from '@/lib/inert-csv'
import type { DelegationNotice } from './queries/delegations'
import { MEMBER_FIELDS, type MemberField, typedMember } from './validation/member'

type Words = {
  side: string
  notice: string
  field: (field: MemberField) => string
  capacity: (capacity: DelegationNotice['members'][number]['capacity']) => string
  nameOfSide: (code: string) => string
}

/** The latest notice of each side as one table, which the import of this portal reads as well. */
export function exportedDelegations(notices: readonly DelegationNotice[], words: Words) {
  const latest = notices.filter(
    ({ side, number }) => !notices.some((other) => other.side === side && other.number > number),
  )
  const head = [words.side, words.notice, ...MEMBER_FIELDS.map(words.field)]
  const rows = latest.flatMap(({ side, number, members }) =>
    members.map((member) => {
      const typed = typedMember(member)
      const cells = MEMBER_FIELDS.map((field) =>
        field === 'capacity' ? words.capacity(member.capacity) : (typed[field] ?? ''),
      )
      return [words.nameOfSide(side), String(number), ...cells]
    }),
  )
  return inertCsv([head, ...rows])
}
