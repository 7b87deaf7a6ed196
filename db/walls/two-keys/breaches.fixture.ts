import type pg from 'pg'

/** A check that somebody could take out of the database, and the words that hold it. */
export type Breach = { name: string; of: string; part: string; instead: string }

export const breaches: Breach[] = [
  {
    name: 'a side may confirm its own round',
    of: 'app.take_meeting_step()',
    part: 'or proposal.by_side is not distinct from new.by_side',
    instead: '',
  },
  {
    name: 'the notice is no longer looked at',
    of: 'app.take_meeting_step()',
    part: `starts < new.at + app.rule_days('notice')`,
    instead: 'false',
  },
  {
    name: 'one agreement serves twice',
    of: 'app.take_meeting_step()',
    part: 't.motion_id = new.motion_id and t.id <> new.id',
    instead: 'false',
  },
  {
    name: 'an old round may be confirmed after a postponement',
    of: 'app.take_meeting_step()',
    part: 'proposal.number is distinct from new.proposal_number or proposal.by_side',
    instead: 'proposal.by_side',
  },
  {
    name: 'a refusal counts as agreement',
    of: 'app.is_agreed(uuid,uuid,text)',
    part: `and a.answer = 'agreed'`,
    instead: '',
  },
  {
    name: 'an agreement on another meeting will do',
    of: 'app.is_agreed(uuid,uuid,text)',
    part: 'and m.meeting_id = of_meeting',
    instead: '',
  },
  {
    name: 'an agreement to something else will do',
    of: 'app.is_agreed(uuid,uuid,text)',
    part: 'and m.kind = of_kind',
    instead: '',
  },
  {
    name: 'a refused waiver waives',
    of: 'app.is_waived(uuid,text)',
    part: `and a.answer = 'agreed'`,
    instead: '',
  },
  {
    name: 'a side may agree to its own wording',
    of: 'app.take_agenda_step()',
    part: 'or coalesce(author, item.proposed_by) = new.by_side',
    instead: '',
  },
  {
    name: 'an agreed item stays agreed under other words',
    of: 'app.show_wording()',
    part: `state = case when proposed_by = new.by_side then 'proposed' else 'countered' end`,
    instead: 'state = state',
  },
  {
    name: 'an agenda is adopted without an agreement',
    of: 'app.check_agenda_version()',
    part: `not app.is_agreed(new.motion_id, meeting.id, 'adopt_agenda') or`,
    instead: '',
  },
]

/** Takes the check out, and gives back what puts it in again. */
export async function breakIt(client: pg.Client, { of, part, instead }: Breach) {
  const { rows } = await client.query('select pg_get_functiondef($1::regprocedure) as text', [of])
  const whole: string = rows[0].text
  if (!whole.includes(part)) throw new Error(`${of} does not say "${part}"`)
  await client.query(whole.replace(part, instead))
  return () => client.query(whole)
}
