-- Numbers of joint papers, and the signals of the room.

create or replace function app.number_paper() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    meeting public.meetings;
  begin
    select * into strict meeting from public.meetings where id = new.meeting_id for update;
    update public.papers set
        is_late = new.at > meeting.starts_at - app.rule_days('agenda-requests') and not app.is_waived(meeting.id, 'agenda-requests'),
        number = case when new.audience = 'joint'
          then 1 + (select coalesce(max(p.number), 0) from public.papers p where p.meeting_id = meeting.id) end
      where id = new.id;
    return null;
  end $$;

create or replace trigger number_paper after insert on papers
  for each row execute function app.number_paper();

-- Everybody in the room looks again. Joint rows only, and nothing but that something changed.
create or replace function app.announce_meeting_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$ begin perform pg_notify('meeting_changed', ''); return null; end $$;

do $$
declare
  joint_table text;
begin
  foreach joint_table in array array['attendance', 'room_turns', 'room_notes', 'agenda_items', 'agenda_orders',
                                     'agenda_item_transitions', 'agenda_versions', 'meeting_transitions', 'motions',
                                     'motion_answers', 'delegation_notices'] loop
    execute format('create or replace trigger announce_meeting_change after insert on %I
                    for each statement execute function app.announce_meeting_change()', joint_table);
  end loop;
end $$;
