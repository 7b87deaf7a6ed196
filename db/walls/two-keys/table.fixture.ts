import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Act, Move, Side } from './acts.fixture'

/** What was done, in its order: by whom, and about which row. Written by the test alone, never read from the database. */
export type Done = { by: Side; at: number; act: Act; meeting: string; id: string; about: string | null }

export type Player = { person: string; session: string }
type Players = Record<Side, Player>

const DAY = 24 * 60 * 60 * 1000
const START = Date.parse('2026-03-02T09:00:00Z')

/** The players sit at one table: the app's own role on one connection, the clock in the hand of the test. */
export class Table {
  readonly done: Done[] = []
  private now = START

  constructor(
    private readonly app: pg.Client,
    private readonly setClock: (now: Date) => Promise<unknown>,
    private readonly players: Players,
  ) {}

  async play(moves: readonly Move[]) {
    await this.setClock(new Date(this.now))
    for (const move of moves) {
      if (move.kind === 'days') {
        this.now += move.days * DAY
        await this.setClock(new Date(this.now))
      } else await this.attempt(move)
    }
  }

  /** The ids of what was made by one kind of act, the newest first. */
  made(kind: Act['kind'], at: number) {
    const made = this.done.filter(({ act }) => act.kind === kind).toReversed()
    return made[at] ?? made[0]
  }

  private async attempt(act: Act) {
    const it = this.aim(act)
    if (!it) return
    const statement = this.write(act, it.meeting, it.about)
    const { session } = this.players[act.by]
    try {
      // One round trip for each thing that is tried.
      const answers: unknown = await this.app.query(
        `savepoint before; select set_config('app.session', '${session}', true); ${statement}; release before`,
      )
      const id = idIn(answers)
      if (id) this.done.push({ by: act.by, at: this.now, act, ...it, meeting: it.meeting || id, id })
    } catch (error) {
      if (!isRefusal(error)) throw error
      await this.app.query('rollback to savepoint before; release before')
    }
  }

  /** Which rows the act is about; null where there are none yet. */
  private aim(act: Act): { meeting: string; about: string | null } | null {
    if (act.kind === 'call') return { meeting: '', about: null }
    if (act.kind === 'answer') return this.aimAt(this.made('ask', act.motion))
    if (act.kind === 'word' || act.kind === 'itemStep') return this.aimAt(this.made('item', act.item))
    const meeting = this.made('call', act.meeting)
    const motion = 'motion' in act ? (this.made('ask', act.motion)?.id ?? null) : null
    return meeting ? { meeting: meeting.id, about: motion } : null
  }

  private aimAt(target: Done | undefined) {
    return target ? { meeting: target.meeting, about: target.id } : null
  }

  private write(act: Act, meeting: string, about: string | null) {
    const hand = `'${this.players[act.by].person}', '${act.by}'`
    const slots = (days: number) => {
      const starts = [days, days + 1].map((count) => new Date(this.now + count * DAY))
      const ends = (start: Date) => new Date(start.getTime() + DAY / 8).toISOString()
      return JSON.stringify(starts.map((start) => ({ startsAt: start.toISOString(), endsAt: ends(start) })))
    }
    const round = (number: string, of: string, { days, short }: { days: number; short: boolean }) =>
      `insert into meeting_proposals (meeting_id, number, host_side, place, slots, short_notice, by_person, by_side)
       select ${of}, ${number}, '${act.by}', '{}', '${slots(days)}', ${short}, ${hand}`
    switch (act.kind) {
      case 'call': {
        const id = randomUUID()
        return `insert into meetings (id, host_side, called_by, title, place, starts_at, ends_at)
            values ('${id}', '${act.by}', '${act.by}', '{}', '{}', app.now() + interval '45 days', app.now() + interval '46 days');
          insert into meeting_transitions (audience, meeting_id, to_state, by_person, by_side)
            values ('joint', '${id}', 'proposed', ${hand});
          ${round('1', `'${id}'::uuid`, act)} returning meeting_id as id`
      }
      case 'propose':
        return `${round(`1 + (select count(*) from meeting_proposals where meeting_id = '${meeting}')`, `'${meeting}'::uuid`, act)} returning id`
      case 'step':
        return `insert into meeting_transitions (audience, meeting_id, from_state, to_state, proposal_number, slot, motion_id, reason, by_person, by_side)
          select 'joint', id, ${act.from ? `'${act.from}'` : 'state'}, '${act.to}',
            (select max(number) - ${act.round} from meeting_proposals where meeting_id = '${meeting}'), ${act.slot},
            ${about ? `'${about}'::uuid` : 'null'}, ${act.reasoned ? `'For a test'` : 'null'}, ${hand}
          from meetings where id = '${meeting}' returning id`
      case 'ask':
        return `insert into motions (meeting_id, kind, subject, reason, by_person, by_side)
          values ('${meeting}', '${act.act}', ${act.subject ? `'${act.subject}'` : 'null'}, 'For a test', ${hand}) returning id`
      case 'answer':
        return `insert into motion_answers (motion_id, motion_side, answer, by_person, by_side)
          select id, by_side, '${act.answer}', ${hand} from motions where id = '${about}' returning id`
      case 'item':
        return `insert into agenda_items (meeting_id, title, proposed_by, duration_minutes, late_reason, by_person)
          values ('${meeting}', '{"en": "Item", "ru": "Вопрос"}', '${act.by}', 30, 'For a test', '${this.players[act.by].person}') returning id`
      case 'word':
        return `insert into agenda_wordings (item_id, number, title, duration_minutes, reason, by_person, by_side)
          select '${about}', 1 + count(*), '{"en": "Other", "ru": "Другой"}', 20, 'For a test', ${hand} from agenda_wordings where item_id = '${about}' returning id`
      case 'itemStep':
        return `insert into agenda_item_transitions (audience, item_id, from_state, to_state, reason, wording_number, by_person, by_side)
          select 'joint', id, state, '${act.to}', 'For a test',
            (select max(number) from agenda_wordings where item_id = '${about}'), ${hand} from agenda_items where id = '${about}' returning id`
      case 'order':
        return `insert into agenda_orders (meeting_id, number, item_ids, by_person, by_side)
          select '${meeting}', 1 + (select count(*) from agenda_orders where meeting_id = '${meeting}'),
            jsonb_agg(id order by position ${act.turned ? 'desc' : ''}), ${hand} from agenda_items where meeting_id = '${meeting}' returning id`
      case 'version':
        return `insert into agenda_versions (meeting_id, number, kind, motion_id, items, by_person, by_side)
          select '${meeting}', 1 + (select count(*) from agenda_versions where meeting_id = '${meeting}'), '${act.version}',
            ${act.version === 'adopted' && about ? `'${about}'::uuid` : 'null'}, app.agenda_of('${meeting}'), ${hand} returning id`
    }
  }
}

function idIn(answers: unknown): string | undefined {
  if (!Array.isArray(answers)) return undefined
  const [row] = answers.flatMap((answer) => answer.rows ?? []).filter((one) => one.id)
  return row?.id
}

/** A rule, a wall, a key or a value that does not fit: the database said no, as it should. */
const REFUSALS = ['JW409', 'JW410', '42501', '23514', '23505', '23503', '22P02', '23502']

function isRefusal(error: unknown) {
  return error instanceof Error && 'code' in error && REFUSALS.includes(String(error.code))
}
