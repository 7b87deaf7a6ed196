import fc from 'fast-check'

export type Side = 'pk' | 'ru'
export type Rule = 'notice' | 'agenda-requests' | 'provisional-agenda'

/**
 * One thing that one side tries. What it is about is chosen by a number among what there is then (the newest first),
 * so that any list of moves makes sense; many of them break the rules, and the database has to say no.
 */
export type Act = { by: Side } & (
  | { kind: 'call'; days: number; short: boolean }
  | { kind: 'propose'; meeting: number; days: number; short: boolean }
  | {
      kind: 'step'
      meeting: number
      from: string | null
      to: string
      round: number
      slot: number
      motion: number
      reasoned: boolean
    }
  | { kind: 'ask'; meeting: number; act: string; subject: string | null }
  | { kind: 'answer'; motion: number; answer: 'agreed' | 'refused' | 'withdrawn' }
  | { kind: 'item'; meeting: number }
  | { kind: 'word'; item: number }
  | { kind: 'itemStep'; item: number; to: 'agreed' | 'deferred' | 'declined' }
  | { kind: 'order'; meeting: number; turned: boolean }
  | { kind: 'version'; meeting: number; version: 'provisional' | 'adopted'; motion: number }
)
export type Move = Act | { kind: 'days'; days: number }

const side = fc.constantFrom<Side>('pk', 'ru')
/** Mostly so, seldom otherwise: what breaks the rules is tried in the midst of what keeps them. */
const mostly = <T>(usual: T, ...others: T[]) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) })
const which = mostly(0, 1, 2)
const days = fc.constantFrom(5, 20, 30, 45)
const other = (by: Side): Side => (by === 'pk' ? 'ru' : 'pk')

/** One after the other, each by the side that the rules want, or, seldom, by the wrong one. */
const play = (...moves: ((by: Side) => fc.Arbitrary<Move>)[]): fc.Arbitrary<Move[]> =>
  side.chain((by) => fc.tuple(...moves.map((move) => move(by))))

const call = (by: Side): fc.Arbitrary<Move> =>
  fc.record({ kind: fc.constant('call' as const), by: fc.constant(by), days, short: mostly(false, true) })
const propose = (by: Side): fc.Arbitrary<Move> =>
  fc.record({
    kind: fc.constant('propose' as const),
    by: fc.constant(by),
    meeting: which,
    days,
    short: fc.boolean(),
  })
const pass = (): fc.Arbitrary<Move> =>
  fc.record({ kind: fc.constant('days' as const), days: fc.constantFrom(1, 20, 46) })

/** Past the day on which the agenda of a meeting of the opening is to be circulated. */
const nearer = (): fc.Arbitrary<Move> => fc.constant({ kind: 'days', days: 35 })

/** Past the meeting itself. */
const over = (): fc.Arbitrary<Move> => fc.constant({ kind: 'days', days: 47 })

/** Null stands for the state in which the meeting is. */
const step =
  (to: string) =>
  (by: Side): fc.Arbitrary<Move> =>
    fc.record({
      ...{ kind: fc.constant('step' as const), by: mostly(other(by), by), to: fc.constant(to) },
      ...{ meeting: which, round: which, motion: which, slot: mostly(0, 1, -1) },
      from: mostly(null, 'proposed', 'confirmed', 'postponed'),
      reasoned: fc.boolean(),
    })
const ask =
  (act: string, subject: string | null) =>
  (by: Side): fc.Arbitrary<Move> =>
    fc.record({
      ...{ kind: fc.constant('ask' as const), by: fc.constant(by), meeting: which },
      ...{ act: mostly(act, 'postpone', 'cancel', 'hold', 'adopt_agenda'), subject: fc.constant(subject) },
    })
const answered =
  (...answers: ['agreed' | 'refused' | 'withdrawn', ...('agreed' | 'refused' | 'withdrawn')[]]) =>
  (by: Side): fc.Arbitrary<Move> =>
    fc.record({
      ...{ kind: fc.constant('answer' as const), by: mostly(other(by), by), motion: which },
      answer: mostly(...answers),
    })
const answer = answered('agreed', 'refused', 'withdrawn')
const refusal = answered('refused', 'agreed')
const item = (by: Side): fc.Arbitrary<Move> =>
  fc.record({ kind: fc.constant('item' as const), by: fc.constant(by), meeting: which })
const word = (by: Side): fc.Arbitrary<Move> =>
  fc.record({ kind: fc.constant('word' as const), by: fc.constantFrom(by, other(by)), item: which })
const itemStep = (by: Side): fc.Arbitrary<Move> =>
  fc.record({
    ...{ kind: fc.constant('itemStep' as const), by: mostly(other(by), by), item: which },
    to: mostly<'agreed' | 'deferred' | 'declined'>('agreed', 'deferred', 'declined'),
  })
const order = (by: Side): fc.Arbitrary<Move> =>
  fc.record({
    kind: fc.constant('order' as const),
    by: fc.constant(by),
    meeting: which,
    turned: mostly(false, true),
  })
const version =
  (kind: 'provisional' | 'adopted') =>
  (by: Side): fc.Arbitrary<Move> =>
    fc.record({
      ...{ kind: fc.constant('version' as const), by: fc.constant(by), version: fc.constant(kind) },
      ...{ meeting: which, motion: which },
    })

const rule = fc.constantFrom<Rule>('notice', 'agenda-requests', 'provisional-agenda')
const plays: fc.Arbitrary<Move[]> = fc.oneof(
  play(call),
  play(pass),
  play(propose, step('countered')),
  play(propose, step('confirmed')),
  play(step('confirmed')),
  play(step('cancelled')),
  play(step('closed')),
  play(ask('postpone', null), answer, step('postponed')),
  play(ask('postpone', null), answer, step('postponed'), propose, step('confirmed')),
  play(ask('cancel', null), answer, step('cancelled')),
  play(ask('postpone', null), answer, step('postponed'), propose, step('confirmed'), step('postponed')),
  play(ask('postpone', null), answer, step('postponed'), step('confirmed')),
  play(pass, ask('hold', null), answer, step('held')),
  play(over, ask('hold', null), answer, step('held')),
  rule.chain((subject) => play(ask('waive', subject), answer)),
  play(ask('waive', 'provisional-agenda'), answer, nearer, version('provisional')),
  play(ask('waive', 'provisional-agenda'), refusal, nearer, version('provisional')),
  play(ask('waive', 'notice'), answer, propose, step('confirmed')),
  play(ask('waive', 'notice'), refusal, propose, step('confirmed')),
  play(nearer, version('provisional')),
  play(item, itemStep),
  play(item, word, itemStep),
  play(itemStep, word),
  play(order),
  play(version('provisional')),
  play(version('provisional'), ask('adopt_agenda', '1'), answer, version('adopted')),
  play(ask('adopt_agenda', '2'), version('adopted'), answer, version('adopted')),
)

/** Fair play so far, once or on two meetings; or none. */
const opening: fc.Arbitrary<Move[]> = fc.oneof(
  fc.constant<Move[]>([]),
  side.map((by) => [...confirmed(by)]),
  side.map((by) => [...confirmed(by)]),
  side.map((by) => [...confirmed(by), ...confirmed(by)]),
)

export const games: fc.Arbitrary<Move[]> = fc
  .tuple(opening, fc.array(plays, { minLength: 1, maxLength: 5 }))
  .map(([first, rest]) => [...first, ...rest.flat()])

function confirmed(by: Side): Move[] {
  const confirm = { from: null, to: 'confirmed', meeting: 0, round: 0, slot: 0, motion: 0, reasoned: false }
  return [
    { kind: 'call', by, days: 45, short: false },
    { kind: 'step', by: other(by), ...confirm },
  ]
}
