import 'server-only'
import { sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import type { Viewer } from '@/features/auth/viewer'
import type { Texts } from '@/i18n/localized'
import type { MailKind } from './kinds'
import type { Frequency, MailGroup, MailPreferences } from './validation'

export type MailState = 'queued' | 'sent' | 'kept' | 'failed'

export type MailLine = {
  id: string
  person: Texts
  kind: MailKind
  /** Null where it is about a decision between meetings. */
  meeting: { body: string; number: number | null } | null
  /** Of the meeting or of the decision. */
  title: Texts
  state: MailState
  /** When it was sent, or else when it is due. */
  at: string
}

/** The mails of the viewer's side, the latest first. For everybody but its administrator there are none. */
export async function listMails(viewer: Viewer): Promise<MailLine[]> {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<MailLine>(sql`
      select l.id, p.name as person, l.kind, l.state, to_jsonb(coalesce(l.sent_at, l.due_at)) as at,
        case when m.id is not null then jsonb_build_object('body', m.body, 'number', m.number) end as meeting,
        coalesce(m.title, w.title) as title
      from mails l join people p on p.id = l.person_id left join meetings m on m.id::text = l.about ->> 'meeting'
        left join written_procedures w on w.id::text = l.about ->> 'procedure'
      order by l.at desc, l.id limit 200`),
  )
  return rows
}

const DEFAULTS: MailPreferences = {
  invitations: 'at_once',
  agenda: 'at_once',
  minutes: 'at_once',
  requests: 'at_once',
  deadlines: 'at_once',
}

export async function getMailPreferences(viewer: Viewer): Promise<MailPreferences> {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<{ kind: MailGroup; frequency: Frequency }>(
      sql`select kind, frequency from app.mail_preferences_of_viewer()`,
    ),
  )
  return { ...DEFAULTS, ...Object.fromEntries(rows.map(({ kind, frequency }) => [kind, frequency])) }
}
