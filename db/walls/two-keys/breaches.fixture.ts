import type pg from 'pg'

/** A check that somebody could take out of the database, the words that hold it, and what the judge says then. */
export type Breach = { name: string; of: string; part: string; instead: string; fault: string }

export const breaches: Breach[] = [
  {
    name: 'a side may confirm its own round',
    of: 'app.take_meeting_step()',
    part: 'or proposal.by_side is not distinct from new.by_side',
    instead: '',
    fault: 'by one side',
  },
  {
    name: 'the notice is no longer looked at',
    of: 'app.take_meeting_step()',
    part: `starts < new.at + app.rule_days('notice')`,
    instead: 'false',
    fault: 'by one side',
  },
  {
    name: 'one agreement serves twice',
    of: 'app.take_meeting_step()',
    part: 't.motion_id = new.motion_id and t.id <> new.id',
    instead: 'false',
    fault: 'without the other side',
  },
  {
    name: 'a round is confirmed that nobody has read',
    of: 'app.take_meeting_step()',
    part: 'proposal.number is distinct from new.proposal_number or proposal.by_side',
    instead: 'proposal.by_side',
    fault: 'by one side',
  },
  {
    name: 'a date that both gave up is confirmed again',
    of: 'app.take_meeting_step()',
    part: 'proposal.number <= (',
    instead: 'false and proposal.number <= (',
    fault: 'by one side',
  },
  {
    name: 'the agenda may come late',
    of: 'app.check_agenda_version()',
    part: `new.at > meeting.starts_at - app.rule_days('provisional-agenda')`,
    instead: 'false',
    fault: 'late agenda',
  },
  {
    name: 'a refusal counts as agreement',
    of: 'app.is_agreed(uuid,uuid,text)',
    part: `and a.answer = 'agreed'`,
    instead: '',
    fault: 'one side|other side',
  },
  {
    name: 'an agreement on another meeting will do',
    of: 'app.is_agreed(uuid,uuid,text)',
    part: 'and m.meeting_id = of_meeting',
    instead: '',
    fault: 'one side|other side',
  },
  {
    name: 'an agreement to something else will do',
    of: 'app.is_agreed(uuid,uuid,text)',
    part: 'and m.kind = of_kind',
    instead: '',
    fault: 'one side|other side',
  },
  {
    name: 'a refused waiver waives',
    of: 'app.is_waived(uuid,text)',
    part: `and a.answer = 'agreed'`,
    instead: '',
    fault: 'late agenda|by one side',
  },
  {
    name: 'a side may agree to its own wording',
    of: 'app.take_agenda_step()',
    part: 'or newest.by_side = new.by_side',
    instead: '',
    fault: 'is agreed by one side',
  },
  {
    name: 'an agreed item stays agreed under other words',
    of: 'app.show_wording()',
    part: `state = case when proposed_by = new.by_side then 'proposed' else 'countered' end`,
    instead: 'state = state',
    fault: 'is agreed by one side',
  },
  {
    name: 'an agenda is adopted without an agreement',
    of: 'app.check_agenda_version()',
    part: `not app.is_agreed(new.motion_id, meeting.id, 'adopt_agenda') or`,
    instead: '',
    fault: 'adopted by one side',
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
