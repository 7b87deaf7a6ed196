-- What the tables' defaults and generated columns rest on.
create schema if not exists app;
--> statement-breakpoint
-- Empty in a working portal. Tests put one row here, and the portal's time stands still.
create table app.clock (frozen_at timestamptz not null);
--> statement-breakpoint
-- The only source of "now" for what users see. Sessions and their ends use the real clock.
create function app.now() returns timestamptz language sql stable parallel safe
  as $$ select coalesce((select frozen_at from app.clock limit 1), now()) $$;
--> statement-breakpoint
create function app.search_vector(config text, title text, summary text, body text) returns tsvector
  language sql immutable parallel safe
  as $$
    select setweight(to_tsvector(config::regconfig, coalesce(title, '')), 'A')
        || setweight(to_tsvector(config::regconfig, coalesce(summary, '')), 'B')
        || setweight(to_tsvector(config::regconfig, coalesce(body, '')), 'C')
  $$;
