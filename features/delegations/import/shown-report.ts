import type { Member, MemberField } from '../validation/member'
import type { ImportReport, LineFault } from './read-lines'

/** A report as it goes to the browser and comes back with its form: what is shown, and no text twice. */
export type ShownReport = {
  missing: MemberField[]
  unknown: string[]
  brokenAt: number | null
  tooLong: boolean
  lines: { line: number; member: Member | null; words: string; faults: LineFault[] }[]
}

const MOST_WORDS = 120
const MOST_UNKNOWN = 20

export function shownReport({ missing, unknown, brokenAt, tooLong, lines }: ImportReport): ShownReport {
  return {
    missing,
    brokenAt,
    tooLong,
    unknown: unknown.slice(0, MOST_UNKNOWN).map(short),
    lines: lines.map(({ line, member, typed, faults }) => ({
      line,
      member,
      words: member
        ? ''
        : short(
            Object.values(typed)
              .filter((text) => text.trim() !== '')
              .join(' · '),
          ),
      faults: faults.map((fault) => ({ ...fault, what: short(fault.what) })),
    })),
  }
}

function short(text: string) {
  return text.length > MOST_WORDS ? `${text.slice(0, MOST_WORDS)} …` : text
}
