CREATE TABLE "audit_heads" (
	"audience" text PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"audience" text NOT NULL,
	"seq" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" uuid,
	"actor_side" text,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"details" jsonb NOT NULL,
	"previous_hash" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "audit_log_audience_seq_pk" PRIMARY KEY("audience","seq")
);
--> statement-breakpoint
CREATE TABLE "decision_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"decision_id" uuid NOT NULL,
	"side" text NOT NULL,
	"status" text NOT NULL,
	"note" jsonb,
	"reported_by" uuid NOT NULL,
	"reported_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	CONSTRAINT "decision_reports_status" CHECK ("decision_reports"."status" in ('open', 'in_progress', 'done', 'overtaken', 'withdrawn')),
	CONSTRAINT "decision_reports_closing_note" CHECK ("decision_reports"."note" is not null or "decision_reports"."status" in ('open', 'in_progress'))
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"ref" text NOT NULL,
	"kind" text NOT NULL,
	"meeting_id" uuid NOT NULL,
	"clause_id" uuid,
	"text" jsonb NOT NULL,
	"offices" jsonb NOT NULL,
	"due_on" date,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	CONSTRAINT "decisions_ref_unique" UNIQUE("ref"),
	CONSTRAINT "decisions_id_audience_unique" UNIQUE("id","audience"),
	CONSTRAINT "decisions_kind" CHECK ("decisions"."kind" in ('decision', 'action'))
);
--> statement-breakpoint
CREATE TABLE "facts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text NOT NULL,
	"figure" text NOT NULL,
	"topic" text NOT NULL,
	"label" jsonb NOT NULL,
	"value" numeric,
	"value_high" numeric,
	"words" jsonb,
	"unit" text,
	"as_of" date NOT NULL,
	"as_of_precision" text NOT NULL,
	"source_name" text NOT NULL,
	"source_date" date,
	"confidence" text NOT NULL,
	"note" jsonb,
	CONSTRAINT "facts_confidence" CHECK ("facts"."confidence" in ('agreed', 'reported', 'disputed')),
	CONSTRAINT "facts_precision" CHECK ("facts"."as_of_precision" in ('day', 'month', 'year')),
	CONSTRAINT "facts_value" CHECK ("facts"."value" is not null or "facts"."words" is not null)
);
--> statement-breakpoint
CREATE TABLE "record_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"precision" text NOT NULL,
	"title" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"source_name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inquiries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text NOT NULL,
	"state" text DEFAULT 'received' NOT NULL,
	"sector" text NOT NULL,
	"opportunity_slug" text,
	"organisation" text NOT NULL,
	"country" text NOT NULL,
	"message" text NOT NULL,
	"first_answered_at" timestamp with time zone,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	"received_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	CONSTRAINT "inquiries_id_audience_unique" UNIQUE("id","audience"),
	CONSTRAINT "inquiries_audience" CHECK ("inquiries"."audience" not in ('public', 'joint')),
	CONSTRAINT "inquiries_state" CHECK ("inquiries"."state" in ('received', 'acknowledged', 'in_review', 'answered', 'meeting_offered', 'declined', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "inquiry_transitions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"reason" text,
	"by_person" uuid,
	"by_side" text,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"inquiry_id" uuid NOT NULL,
	CONSTRAINT "inquiry_transitions_audience_form_key_unique" UNIQUE("audience","form_key")
);
--> statement-breakpoint
CREATE TABLE "agenda_items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"meeting_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"title" jsonb NOT NULL,
	"proposed_by" text NOT NULL,
	"state" text DEFAULT 'proposed' NOT NULL,
	"duration_minutes" smallint NOT NULL,
	CONSTRAINT "agenda_items_meeting_id_position_unique" UNIQUE("meeting_id","position"),
	CONSTRAINT "agenda_items_state" CHECK ("agenda_items"."state" in ('proposed', 'agreed', 'countered', 'deferred', 'declined'))
);
--> statement-breakpoint
CREATE TABLE "meeting_summaries" (
	"meeting_number" integer NOT NULL,
	"body" text DEFAULT 'JWG' NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"time_is_known" boolean NOT NULL,
	"kind" text NOT NULL,
	"title" jsonb NOT NULL,
	"place" jsonb NOT NULL,
	"lead" jsonb NOT NULL,
	"paragraphs" jsonb NOT NULL,
	"participants" jsonb NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	CONSTRAINT "meeting_summaries_body_meeting_number_pk" PRIMARY KEY("body","meeting_number")
);
--> statement-breakpoint
CREATE TABLE "meeting_transitions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"reason" text,
	"by_person" uuid,
	"by_side" text,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"meeting_id" uuid NOT NULL,
	CONSTRAINT "meeting_transitions_audience_form_key_unique" UNIQUE("audience","form_key")
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"body" text DEFAULT 'JWG' NOT NULL,
	"number" integer,
	"kind" text DEFAULT 'regular' NOT NULL,
	"state" text DEFAULT 'proposed' NOT NULL,
	"host_side" text NOT NULL,
	"title" jsonb NOT NULL,
	"place" jsonb NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	CONSTRAINT "meetings_id_audience_unique" UNIQUE("id","audience"),
	CONSTRAINT "meetings_body_number_unique" UNIQUE("body","number"),
	CONSTRAINT "meetings_audience" CHECK ("meetings"."audience" = 'joint'),
	CONSTRAINT "meetings_state" CHECK ("meetings"."state" in ('proposed', 'countered', 'confirmed', 'postponed', 'held', 'closed', 'cancelled', 'historical')),
	CONSTRAINT "meetings_times" CHECK ("meetings"."ends_at" > "meetings"."starts_at"),
	CONSTRAINT "meetings_numbered" CHECK ("meetings"."number" is not null or "meetings"."state" in ('proposed', 'countered', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "clauses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"minutes_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"number" text NOT NULL,
	"kind" text NOT NULL,
	"text_en" text,
	"text_ru" text,
	CONSTRAINT "clauses_minutes_id_position_unique" UNIQUE("minutes_id","position"),
	CONSTRAINT "clauses_id_audience_unique" UNIQUE("id","audience"),
	CONSTRAINT "clauses_kind" CHECK ("clauses"."kind" in ('heading', 'discussion', 'statement', 'decision', 'action'))
);
--> statement-breakpoint
CREATE TABLE "minutes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"meeting_id" uuid NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"authentic_text" text DEFAULT 'both' NOT NULL,
	"circulation_closes_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	CONSTRAINT "minutes_meeting_id_unique" UNIQUE("meeting_id"),
	CONSTRAINT "minutes_id_audience_unique" UNIQUE("id","audience"),
	CONSTRAINT "minutes_state" CHECK ("minutes"."state" in ('draft', 'circulated', 'agreed', 'signed')),
	CONSTRAINT "minutes_authentic_text" CHECK ("minutes"."authentic_text" in ('both', 'en', 'ru'))
);
--> statement-breakpoint
CREATE TABLE "minutes_signatures" (
	"minutes_id" uuid NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"revision" integer NOT NULL,
	"side" text NOT NULL,
	"signed_by" uuid NOT NULL,
	"content_hash" "bytea" NOT NULL,
	"signed_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	CONSTRAINT "minutes_signatures_minutes_id_revision_side_pk" PRIMARY KEY("minutes_id","revision","side")
);
--> statement-breakpoint
CREATE TABLE "minutes_transitions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"reason" text,
	"by_person" uuid,
	"by_side" text,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"minutes_id" uuid NOT NULL,
	CONSTRAINT "minutes_transitions_audience_form_key_unique" UNIQUE("audience","form_key")
);
--> statement-breakpoint
CREATE TABLE "news" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"author_id" uuid NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	CONSTRAINT "news_id_audience_unique" UNIQUE("id","audience"),
	CONSTRAINT "news_audience_slug_unique" UNIQUE("audience","slug")
);
--> statement-breakpoint
CREATE TABLE "news_transitions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"reason" text,
	"by_person" uuid,
	"by_side" text,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"news_id" uuid NOT NULL,
	CONSTRAINT "news_transitions_audience_form_key_unique" UNIQUE("audience","form_key")
);
--> statement-breakpoint
CREATE TABLE "published_news" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"side" text,
	"published_on" date NOT NULL,
	"source_name" text,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	CONSTRAINT "published_news_slug_unique" UNIQUE("slug"),
	CONSTRAINT "published_news_slug" CHECK ("published_news"."slug" ~ '^[a-z0-9-]+$')
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text NOT NULL,
	"meeting_id" uuid NOT NULL,
	"parent_audience" text DEFAULT 'joint' NOT NULL,
	"author_id" uuid NOT NULL,
	"body" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	CONSTRAINT "notes_audience_form_key_unique" UNIQUE("audience","form_key"),
	CONSTRAINT "notes_audience" CHECK ("notes"."audience" not in ('public', 'joint')),
	CONSTRAINT "notes_parent" CHECK ("notes"."parent_audience" in ('public', 'joint', "notes"."audience")),
	CONSTRAINT "notes_body" CHECK (char_length("notes"."body") between 1 and 8000)
);
--> statement-breakpoint
CREATE TABLE "opportunities" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text NOT NULL,
	"slug" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	CONSTRAINT "opportunities_id_audience_unique" UNIQUE("id","audience"),
	CONSTRAINT "opportunities_audience_slug_unique" UNIQUE("audience","slug"),
	CONSTRAINT "opportunities_slug" CHECK ("opportunities"."slug" ~ '^[a-z0-9-]+$'),
	CONSTRAINT "opportunities_audience" CHECK ("opportunities"."audience" not in ('public', 'joint')),
	CONSTRAINT "opportunities_state" CHECK ("opportunities"."state" in ('draft', 'in_review', 'published', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "opportunity_revisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text NOT NULL,
	"opportunity_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"sector" text NOT NULL,
	"stage" text NOT NULL,
	"instrument" text NOT NULL,
	"place_key" text NOT NULL,
	"place_name" jsonb NOT NULL,
	"amount_min_usd" numeric,
	"amount_max_usd" numeric,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"author_id" uuid NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	CONSTRAINT "opportunity_revisions_opportunity_id_audience_number_unique" UNIQUE("opportunity_id","audience","number"),
	CONSTRAINT "opportunity_revisions_opportunity_id_number_author_id_unique" UNIQUE("opportunity_id","number","author_id"),
	CONSTRAINT "opportunity_revisions_audience_form_key_unique" UNIQUE("audience","form_key")
);
--> statement-breakpoint
CREATE TABLE "opportunity_transitions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"reason" text,
	"by_person" uuid,
	"by_side" text,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"opportunity_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	CONSTRAINT "opportunity_transitions_audience_form_key_unique" UNIQUE("audience","form_key")
);
--> statement-breakpoint
CREATE TABLE "published_opportunities" (
	"opportunity_id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"side" text NOT NULL,
	"revision" integer NOT NULL,
	"sector" text NOT NULL,
	"stage" text NOT NULL,
	"instrument" text NOT NULL,
	"place_key" text NOT NULL,
	"place_name" jsonb NOT NULL,
	"amount_min_usd" numeric,
	"amount_max_usd" numeric,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"author_id" uuid NOT NULL,
	"publisher_id" uuid NOT NULL,
	"published_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"verified_on" date NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	"search_en" "tsvector" GENERATED ALWAYS AS (app.search_vector('english', title ->> 'en', summary ->> 'en', body ->> 'en')) STORED,
	"search_ru" "tsvector" GENERATED ALWAYS AS (app.search_vector('russian', title ->> 'ru', summary ->> 'ru', body ->> 'ru')) STORED,
	"search_ur" "tsvector" GENERATED ALWAYS AS (app.search_vector('simple', title ->> 'ur', summary ->> 'ur', body ->> 'ur')) STORED,
	CONSTRAINT "published_opportunities_slug_unique" UNIQUE("slug"),
	CONSTRAINT "published_opportunities_four_eyes" CHECK ("published_opportunities"."author_id" <> "published_opportunities"."publisher_id")
);
--> statement-breakpoint
CREATE TABLE "passages" (
	"page" text NOT NULL,
	"key" text NOT NULL,
	"position" smallint NOT NULL,
	"title" jsonb,
	"body" jsonb,
	"figures" text[] DEFAULT '{}' NOT NULL,
	"link" jsonb,
	CONSTRAINT "passages_page_key_pk" PRIMARY KEY("page","key")
);
--> statement-breakpoint
CREATE TABLE "procedure_rules" (
	"key" text PRIMARY KEY NOT NULL,
	"position" smallint NOT NULL,
	"title" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"days" smallint,
	"extension_days" smallint,
	"revision_days" smallint,
	"members" smallint
);
--> statement-breakpoint
CREATE TABLE "credentials" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"password_hash" text NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "credentials_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text NOT NULL,
	"side" text NOT NULL,
	"role" text NOT NULL,
	"email" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"accepted_by" uuid,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	CONSTRAINT "invitations_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "invitations_audience" CHECK ("invitations"."audience" = "invitations"."side"),
	CONSTRAINT "invitations_role" CHECK ("invitations"."role" in ('co_chair', 'secretary', 'delegate', 'administrator'))
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"side" text NOT NULL,
	"role" text,
	"name" jsonb NOT NULL,
	"post" jsonb NOT NULL,
	"office" jsonb NOT NULL,
	"suspended_at" timestamp with time zone,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	CONSTRAINT "people_id_audience_unique" UNIQUE("id","audience"),
	CONSTRAINT "people_id_side_unique" UNIQUE("id","side"),
	CONSTRAINT "people_role" CHECK ("people"."role" in ('co_chair', 'secretary', 'delegate', 'administrator')),
	CONSTRAINT "people_audience" CHECK ("people"."audience" = 'joint')
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"person_id" uuid NOT NULL,
	"device" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"previous_visit_at" timestamp with time zone,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "sessions_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "gate_evidence" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"gate_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"title" jsonb NOT NULL,
	"owed_by" text NOT NULL,
	"provided_at" timestamp with time zone,
	CONSTRAINT "gate_evidence_gate_id_position_unique" UNIQUE("gate_id","position")
);
--> statement-breakpoint
CREATE TABLE "gates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"phase" text NOT NULL,
	"name" jsonb NOT NULL,
	"passed_by_decision" uuid,
	CONSTRAINT "gates_id_audience_unique" UNIQUE("id","audience"),
	CONSTRAINT "gates_phase_unique" UNIQUE("phase")
);
--> statement-breakpoint
CREATE TABLE "milestone_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"milestone_id" uuid NOT NULL,
	"side" text NOT NULL,
	"status" text NOT NULL,
	"forecast_on" date NOT NULL,
	"note" jsonb,
	"reported_by" uuid NOT NULL,
	"reported_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	CONSTRAINT "milestone_reports_status" CHECK ("milestone_reports"."status" in ('on_track', 'at_risk', 'late', 'reached'))
);
--> statement-breakpoint
CREATE TABLE "milestones" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"position" smallint NOT NULL,
	"name" jsonb NOT NULL,
	"baseline_on" date NOT NULL,
	CONSTRAINT "milestones_id_audience_unique" UNIQUE("id","audience")
);
--> statement-breakpoint
CREATE TABLE "phases" (
	"slug" text PRIMARY KEY NOT NULL,
	"position" smallint NOT NULL,
	"name" jsonb NOT NULL,
	"description" jsonb NOT NULL,
	"oc4ids_stage" text NOT NULL,
	"state" text NOT NULL,
	CONSTRAINT "phases_position_unique" UNIQUE("position")
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
CREATE TABLE "sectors" (
	"slug" text PRIMARY KEY NOT NULL,
	"position" smallint NOT NULL,
	"name" jsonb NOT NULL,
	"lead" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"figures" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audiences" (
	"code" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sides" (
	"code" text PRIMARY KEY NOT NULL,
	"position" smallint NOT NULL,
	"name" jsonb NOT NULL,
	"short_name" jsonb NOT NULL,
	"letters" text NOT NULL,
	"capital" jsonb NOT NULL,
	"time_zone" text NOT NULL,
	"clock_label" text NOT NULL,
	"default_locale" text NOT NULL,
	"colour" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "visits" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text NOT NULL,
	"state" text DEFAULT 'requested' NOT NULL,
	"sector" text NOT NULL,
	"organisation" text NOT NULL,
	"country" text NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	"requested_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	CONSTRAINT "visits_audience" CHECK ("visits"."audience" not in ('public', 'joint')),
	CONSTRAINT "visits_state" CHECK ("visits"."state" in ('requested', 'in_review', 'approved', 'scheduled', 'completed', 'declined'))
);
--> statement-breakpoint
ALTER TABLE "audit_heads" ADD CONSTRAINT "audit_heads_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_reports" ADD CONSTRAINT "decision_reports_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_reports" ADD CONSTRAINT "decision_reports_side_sides_code_fk" FOREIGN KEY ("side") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_reports" ADD CONSTRAINT "decision_reports_decision_id_audience_decisions_id_audience_fk" FOREIGN KEY ("decision_id","audience") REFERENCES "public"."decisions"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_reports" ADD CONSTRAINT "decision_reports_reported_by_side_people_id_side_fk" FOREIGN KEY ("reported_by","side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_meeting_id_audience_meetings_id_audience_fk" FOREIGN KEY ("meeting_id","audience") REFERENCES "public"."meetings"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_clause_id_audience_clauses_id_audience_fk" FOREIGN KEY ("clause_id","audience") REFERENCES "public"."clauses"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facts" ADD CONSTRAINT "facts_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_sector_sectors_slug_fk" FOREIGN KEY ("sector") REFERENCES "public"."sectors"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry_transitions" ADD CONSTRAINT "inquiry_transitions_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry_transitions" ADD CONSTRAINT "inquiry_transitions_by_person_people_id_fk" FOREIGN KEY ("by_person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry_transitions" ADD CONSTRAINT "inquiry_transitions_by_side_sides_code_fk" FOREIGN KEY ("by_side") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry_transitions" ADD CONSTRAINT "inquiry_transitions_inquiry_id_audience_inquiries_id_audience_fk" FOREIGN KEY ("inquiry_id","audience") REFERENCES "public"."inquiries"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_proposed_by_sides_code_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_meeting_id_audience_meetings_id_audience_fk" FOREIGN KEY ("meeting_id","audience") REFERENCES "public"."meetings"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_transitions" ADD CONSTRAINT "meeting_transitions_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_transitions" ADD CONSTRAINT "meeting_transitions_by_person_people_id_fk" FOREIGN KEY ("by_person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_transitions" ADD CONSTRAINT "meeting_transitions_by_side_sides_code_fk" FOREIGN KEY ("by_side") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_transitions" ADD CONSTRAINT "meeting_transitions_meeting_id_audience_meetings_id_audience_fk" FOREIGN KEY ("meeting_id","audience") REFERENCES "public"."meetings"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_host_side_sides_code_fk" FOREIGN KEY ("host_side") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clauses" ADD CONSTRAINT "clauses_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clauses" ADD CONSTRAINT "clauses_minutes_id_audience_minutes_id_audience_fk" FOREIGN KEY ("minutes_id","audience") REFERENCES "public"."minutes"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_meeting_id_audience_meetings_id_audience_fk" FOREIGN KEY ("meeting_id","audience") REFERENCES "public"."meetings"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_signatures" ADD CONSTRAINT "minutes_signatures_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_signatures" ADD CONSTRAINT "minutes_signatures_side_sides_code_fk" FOREIGN KEY ("side") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_signatures" ADD CONSTRAINT "minutes_signatures_minutes_id_audience_minutes_id_audience_fk" FOREIGN KEY ("minutes_id","audience") REFERENCES "public"."minutes"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_signatures" ADD CONSTRAINT "minutes_signatures_signed_by_side_people_id_side_fk" FOREIGN KEY ("signed_by","side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_transitions" ADD CONSTRAINT "minutes_transitions_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_transitions" ADD CONSTRAINT "minutes_transitions_by_person_people_id_fk" FOREIGN KEY ("by_person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_transitions" ADD CONSTRAINT "minutes_transitions_by_side_sides_code_fk" FOREIGN KEY ("by_side") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_transitions" ADD CONSTRAINT "minutes_transitions_minutes_id_audience_minutes_id_audience_fk" FOREIGN KEY ("minutes_id","audience") REFERENCES "public"."minutes"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news" ADD CONSTRAINT "news_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news" ADD CONSTRAINT "news_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news_transitions" ADD CONSTRAINT "news_transitions_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news_transitions" ADD CONSTRAINT "news_transitions_by_person_people_id_fk" FOREIGN KEY ("by_person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news_transitions" ADD CONSTRAINT "news_transitions_by_side_sides_code_fk" FOREIGN KEY ("by_side") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news_transitions" ADD CONSTRAINT "news_transitions_news_id_audience_news_id_audience_fk" FOREIGN KEY ("news_id","audience") REFERENCES "public"."news"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_news" ADD CONSTRAINT "published_news_side_sides_code_fk" FOREIGN KEY ("side") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_meeting_id_parent_audience_meetings_id_audience_fk" FOREIGN KEY ("meeting_id","parent_audience") REFERENCES "public"."meetings"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_author_id_audience_people_id_side_fk" FOREIGN KEY ("author_id","audience") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_revisions" ADD CONSTRAINT "opportunity_revisions_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_revisions" ADD CONSTRAINT "opportunity_revisions_sector_sectors_slug_fk" FOREIGN KEY ("sector") REFERENCES "public"."sectors"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_revisions" ADD CONSTRAINT "opportunity_revisions_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_revisions" ADD CONSTRAINT "opportunity_revisions_opportunity_id_audience_opportunities_id_audience_fk" FOREIGN KEY ("opportunity_id","audience") REFERENCES "public"."opportunities"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_transitions" ADD CONSTRAINT "opportunity_transitions_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_transitions" ADD CONSTRAINT "opportunity_transitions_by_person_people_id_fk" FOREIGN KEY ("by_person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_transitions" ADD CONSTRAINT "opportunity_transitions_by_side_sides_code_fk" FOREIGN KEY ("by_side") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_transitions" ADD CONSTRAINT "opportunity_transitions_opportunity_id_audience_opportunities_id_audience_fk" FOREIGN KEY ("opportunity_id","audience") REFERENCES "public"."opportunities"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_opportunities" ADD CONSTRAINT "published_opportunities_side_sides_code_fk" FOREIGN KEY ("side") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_opportunities" ADD CONSTRAINT "published_opportunities_sector_sectors_slug_fk" FOREIGN KEY ("sector") REFERENCES "public"."sectors"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_opportunities" ADD CONSTRAINT "published_opportunities_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_opportunities" ADD CONSTRAINT "published_opportunities_publisher_id_people_id_fk" FOREIGN KEY ("publisher_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_opportunities" ADD CONSTRAINT "published_opportunities_revision" FOREIGN KEY ("opportunity_id","revision","author_id") REFERENCES "public"."opportunity_revisions"("opportunity_id","number","author_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_opportunities" ADD CONSTRAINT "published_opportunities_side" FOREIGN KEY ("opportunity_id","side") REFERENCES "public"."opportunities"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_side_sides_code_fk" FOREIGN KEY ("side") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_accepted_by_side_people_id_side_fk" FOREIGN KEY ("accepted_by","side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_side_sides_code_fk" FOREIGN KEY ("side") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_evidence" ADD CONSTRAINT "gate_evidence_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_evidence" ADD CONSTRAINT "gate_evidence_owed_by_sides_code_fk" FOREIGN KEY ("owed_by") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_evidence" ADD CONSTRAINT "gate_evidence_gate_id_audience_gates_id_audience_fk" FOREIGN KEY ("gate_id","audience") REFERENCES "public"."gates"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gates" ADD CONSTRAINT "gates_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gates" ADD CONSTRAINT "gates_phase_phases_slug_fk" FOREIGN KEY ("phase") REFERENCES "public"."phases"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gates" ADD CONSTRAINT "gates_passed_by_decision_audience_decisions_id_audience_fk" FOREIGN KEY ("passed_by_decision","audience") REFERENCES "public"."decisions"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_reports" ADD CONSTRAINT "milestone_reports_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_reports" ADD CONSTRAINT "milestone_reports_side_sides_code_fk" FOREIGN KEY ("side") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_reports" ADD CONSTRAINT "milestone_reports_milestone_id_audience_milestones_id_audience_fk" FOREIGN KEY ("milestone_id","audience") REFERENCES "public"."milestones"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_reports" ADD CONSTRAINT "milestone_reports_reported_by_side_people_id_side_fk" FOREIGN KEY ("reported_by","side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_sector_sectors_slug_fk" FOREIGN KEY ("sector") REFERENCES "public"."sectors"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decision_reports_decision_id_side_reported_at_index" ON "decision_reports" USING btree ("decision_id","side","reported_at");--> statement-breakpoint
CREATE INDEX "facts_figure_index" ON "facts" USING btree ("figure");--> statement-breakpoint
CREATE INDEX "notes_meeting_id_created_at_index" ON "notes" USING btree ("meeting_id","created_at");--> statement-breakpoint
CREATE INDEX "published_opportunities_sector_published_at_index" ON "published_opportunities" USING btree ("sector","published_at");--> statement-breakpoint
CREATE INDEX "published_opportunities_published_at_opportunity_id_index" ON "published_opportunities" USING btree ("published_at","opportunity_id");--> statement-breakpoint
CREATE INDEX "published_opportunities_search_en_index" ON "published_opportunities" USING gin ("search_en");--> statement-breakpoint
CREATE INDEX "published_opportunities_search_ru_index" ON "published_opportunities" USING gin ("search_ru");--> statement-breakpoint
CREATE INDEX "published_opportunities_search_ur_index" ON "published_opportunities" USING gin ("search_ur");--> statement-breakpoint
CREATE INDEX "milestone_reports_milestone_id_side_reported_at_index" ON "milestone_reports" USING btree ("milestone_id","side","reported_at");