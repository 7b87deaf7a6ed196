CREATE TABLE "circulation_extensions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"circulation_id" uuid NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "circulation_extensions_circulation_id_unique" UNIQUE("circulation_id"),
	CONSTRAINT "circulation_extensions_audience_form_key_unique" UNIQUE("audience","form_key")
);
--> statement-breakpoint
CREATE TABLE "circulations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"minutes_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"closes_at" timestamp with time zone NOT NULL,
	CONSTRAINT "circulations_id_audience_unique" UNIQUE("id","audience"),
	CONSTRAINT "circulations_audience_form_key_unique" UNIQUE("audience","form_key")
);
--> statement-breakpoint
CREATE TABLE "clause_comments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"minutes_id" uuid NOT NULL,
	"clause_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"language" text NOT NULL,
	"body" text NOT NULL,
	"suggestion" jsonb,
	CONSTRAINT "clause_comments_id_audience_unique" UNIQUE("id","audience"),
	CONSTRAINT "clause_comments_audience_form_key_unique" UNIQUE("audience","form_key"),
	CONSTRAINT "clause_comments_language" CHECK ("clause_comments"."language" in ('en', 'ru', 'ur')),
	CONSTRAINT "clause_comments_suggestion" CHECK ("clause_comments"."suggestion" is null or "clause_comments"."language" in ('en', 'ru')),
	CONSTRAINT "clause_comments_body" CHECK (char_length("clause_comments"."body") between 1 and 8000)
);
--> statement-breakpoint
CREATE TABLE "comment_answers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"comment_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"reason" text,
	CONSTRAINT "comment_answers_comment_id_unique" UNIQUE("comment_id"),
	CONSTRAINT "comment_answers_audience_form_key_unique" UNIQUE("audience","form_key"),
	CONSTRAINT "comment_answers_answer" CHECK ("comment_answers"."answer" in ('accepted', 'noted', 'declined')),
	CONSTRAINT "comment_answers_reason" CHECK ("comment_answers"."answer" <> 'declined' or "comment_answers"."reason" is not null)
);
--> statement-breakpoint
CREATE TABLE "minutes_agreements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"minutes_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"by_side" text NOT NULL,
	"by_person" uuid,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	CONSTRAINT "minutes_agreements_minutes_id_revision_by_side_unique" UNIQUE("minutes_id","revision","by_side"),
	CONSTRAINT "minutes_agreements_audience_form_key_unique" UNIQUE("audience","form_key")
);
--> statement-breakpoint
CREATE TABLE "reservation_endings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"reservation_id" uuid NOT NULL,
	"ending" text NOT NULL,
	CONSTRAINT "reservation_endings_reservation_id_unique" UNIQUE("reservation_id"),
	CONSTRAINT "reservation_endings_audience_form_key_unique" UNIQUE("audience","form_key"),
	CONSTRAINT "reservation_endings_ending" CHECK ("reservation_endings"."ending" in ('resolved', 'recorded'))
);
--> statement-breakpoint
CREATE TABLE "reservations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"minutes_id" uuid NOT NULL,
	"clause_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "reservations_id_audience_unique" UNIQUE("id","audience"),
	CONSTRAINT "reservations_id_by_side_audience_unique" UNIQUE("id","by_side","audience"),
	CONSTRAINT "reservations_audience_form_key_unique" UNIQUE("audience","form_key"),
	CONSTRAINT "reservations_reason" CHECK (char_length("reservations"."reason") between 3 and 8000)
);
--> statement-breakpoint
CREATE TABLE "corrigenda" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"minutes_id" uuid NOT NULL,
	"clause_id" uuid NOT NULL,
	"number" integer,
	"en" jsonb NOT NULL,
	"ru" jsonb NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "corrigenda_id_audience_unique" UNIQUE("id","audience"),
	CONSTRAINT "corrigenda_minutes_id_number_unique" UNIQUE("minutes_id","number"),
	CONSTRAINT "corrigenda_audience_form_key_unique" UNIQUE("audience","form_key")
);
--> statement-breakpoint
CREATE TABLE "corrigendum_endings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"corrigendum_id" uuid NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "corrigendum_endings_corrigendum_id_unique" UNIQUE("corrigendum_id"),
	CONSTRAINT "corrigendum_endings_audience_form_key_unique" UNIQUE("audience","form_key")
);
--> statement-breakpoint
CREATE TABLE "clause_matches" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"minutes_id" uuid NOT NULL,
	"clause_id" uuid NOT NULL,
	"en" jsonb NOT NULL,
	"ru" jsonb NOT NULL,
	CONSTRAINT "clause_matches_audience_form_key_unique" UNIQUE("audience","form_key")
);
--> statement-breakpoint
CREATE TABLE "minutes_revisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"minutes_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"cause" text DEFAULT 'typed' NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "minutes_revisions_minutes_id_number_unique" UNIQUE("minutes_id","number"),
	CONSTRAINT "minutes_revisions_minutes_id_number_audience_unique" UNIQUE("minutes_id","number","audience"),
	CONSTRAINT "minutes_revisions_audience_form_key_unique" UNIQUE("audience","form_key"),
	CONSTRAINT "minutes_revisions_state" CHECK ("minutes_revisions"."state" in ('draft', 'circulated')),
	CONSTRAINT "minutes_revisions_cause" CHECK ("minutes_revisions"."cause" in ('begun', 'typed', 'imported', 'accepted', 'restored', 'declared'))
);
--> statement-breakpoint
CREATE TABLE "minutes_snapshots" (
	"minutes_id" uuid NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"seq" integer NOT NULL,
	"content" "bytea" NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	CONSTRAINT "minutes_snapshots_minutes_id_seq_pk" PRIMARY KEY("minutes_id","seq")
);
--> statement-breakpoint
CREATE TABLE "minutes_updates" (
	"minutes_id" uuid NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"seq" integer NOT NULL,
	"content" "bytea" NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	CONSTRAINT "minutes_updates_minutes_id_seq_pk" PRIMARY KEY("minutes_id","seq")
);
--> statement-breakpoint
CREATE TABLE "clause_releases" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"minutes_id" uuid NOT NULL,
	"clause_id" uuid NOT NULL,
	CONSTRAINT "clause_releases_clause_id_by_side_unique" UNIQUE("clause_id","by_side"),
	CONSTRAINT "clause_releases_audience_form_key_unique" UNIQUE("audience","form_key")
);
--> statement-breakpoint
CREATE TABLE "released_clauses" (
	"clause_id" uuid PRIMARY KEY NOT NULL,
	"body" text NOT NULL,
	"meeting_number" integer NOT NULL,
	"position" smallint NOT NULL,
	"number" text NOT NULL,
	"kind" text NOT NULL,
	"en" jsonb NOT NULL,
	"ru" jsonb NOT NULL,
	"ref" text,
	"released_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	CONSTRAINT "released_clauses_body_meeting_number_position_unique" UNIQUE("body","meeting_number","position")
);
--> statement-breakpoint
CREATE TABLE "released_records" (
	"body" text NOT NULL,
	"meeting_number" integer NOT NULL,
	"hash" "bytea" NOT NULL,
	"authentic_text" text NOT NULL,
	"signed_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	CONSTRAINT "released_records_body_meeting_number_pk" PRIMARY KEY("body","meeting_number")
);
--> statement-breakpoint
CREATE TABLE "appointment_endings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"appointment_id" uuid NOT NULL,
	CONSTRAINT "appointment_endings_appointment_id_unique" UNIQUE("appointment_id"),
	CONSTRAINT "appointment_endings_audience_form_key_unique" UNIQUE("audience","form_key")
);
--> statement-breakpoint
CREATE TABLE "appointments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"alternate_id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date NOT NULL,
	"may_sign" boolean DEFAULT false NOT NULL,
	CONSTRAINT "appointments_id_audience_unique" UNIQUE("id","audience"),
	CONSTRAINT "appointments_id_by_side_audience_unique" UNIQUE("id","by_side","audience"),
	CONSTRAINT "appointments_audience_form_key_unique" UNIQUE("audience","form_key"),
	CONSTRAINT "appointments_audience" CHECK ("appointments"."audience" = 'joint'),
	CONSTRAINT "appointments_days" CHECK ("appointments"."until_on" >= "appointments"."from_on")
);
--> statement-breakpoint
CREATE TABLE "signatures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"text_id" uuid NOT NULL,
	"method" text NOT NULL,
	"proof" jsonb,
	"appointment_id" uuid,
	CONSTRAINT "signatures_text_id_by_side_unique" UNIQUE("text_id","by_side"),
	CONSTRAINT "signatures_audience_form_key_unique" UNIQUE("audience","form_key"),
	CONSTRAINT "signatures_method" CHECK ("signatures"."method" in ('passkey', 'password_and_code')),
	CONSTRAINT "signatures_proof" CHECK (("signatures"."method" = 'passkey') = ("signatures"."proof" is not null))
);
--> statement-breakpoint
CREATE TABLE "signing_texts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"minutes_id" uuid,
	"corrigendum_id" uuid,
	"procedure_id" uuid,
	"revision" integer,
	"canonical" text NOT NULL,
	"hash" "bytea" NOT NULL,
	"log_head" "bytea",
	CONSTRAINT "signing_texts_corrigendum_id_unique" UNIQUE("corrigendum_id"),
	CONSTRAINT "signing_texts_procedure_id_unique" UNIQUE("procedure_id"),
	CONSTRAINT "signing_texts_hash_unique" UNIQUE("hash"),
	CONSTRAINT "signing_texts_id_audience_unique" UNIQUE("id","audience"),
	CONSTRAINT "signing_texts_minutes_id_revision_unique" UNIQUE("minutes_id","revision"),
	CONSTRAINT "signing_texts_audience_form_key_unique" UNIQUE("audience","form_key"),
	CONSTRAINT "signing_texts_audience" CHECK ("signing_texts"."audience" = 'joint')
);
--> statement-breakpoint
CREATE TABLE "written_procedure_endings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"procedure_id" uuid NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "written_procedure_endings_procedure_id_unique" UNIQUE("procedure_id"),
	CONSTRAINT "written_procedure_endings_audience_form_key_unique" UNIQUE("audience","form_key")
);
--> statement-breakpoint
CREATE TABLE "written_procedures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"body" text DEFAULT 'JWG' NOT NULL,
	"year" integer,
	"number" integer,
	"title" jsonb NOT NULL,
	"en" jsonb NOT NULL,
	"ru" jsonb NOT NULL,
	"offices" jsonb NOT NULL,
	"due_on" date,
	CONSTRAINT "written_procedures_id_audience_unique" UNIQUE("id","audience"),
	CONSTRAINT "written_procedures_body_year_number_unique" UNIQUE("body","year","number"),
	CONSTRAINT "written_procedures_audience_form_key_unique" UNIQUE("audience","form_key"),
	CONSTRAINT "written_procedures_audience" CHECK ("written_procedures"."audience" = 'joint')
);
--> statement-breakpoint
ALTER TABLE "clauses" DROP CONSTRAINT "clauses_minutes_id_position_unique";--> statement-breakpoint
ALTER TABLE "clauses" DROP CONSTRAINT "clauses_kind";--> statement-breakpoint
ALTER TABLE "minutes" DROP CONSTRAINT "minutes_authentic_text";--> statement-breakpoint
ALTER TABLE "minutes" ALTER COLUMN "revision" SET DEFAULT 0;--> statement-breakpoint
ALTER TABLE "minutes" ADD COLUMN "by_person" uuid;--> statement-breakpoint
ALTER TABLE "minutes" ADD COLUMN "by_side" text;--> statement-breakpoint
ALTER TABLE "notes" ADD COLUMN "clause_id" uuid;--> statement-breakpoint
ALTER TABLE "clauses" ADD CONSTRAINT "clauses_id_minutes_id_audience_unique" UNIQUE("id","minutes_id","audience");--> statement-breakpoint
ALTER TABLE "circulation_extensions" ADD CONSTRAINT "circulation_extensions_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circulation_extensions" ADD CONSTRAINT "circulation_extensions_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circulation_extensions" ADD CONSTRAINT "circulation_extensions_circulation_id_audience_circulations_id_audience_fk" FOREIGN KEY ("circulation_id","audience") REFERENCES "public"."circulations"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circulations" ADD CONSTRAINT "circulations_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circulations" ADD CONSTRAINT "circulations_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circulations" ADD CONSTRAINT "circulations_minutes_id_audience_minutes_id_audience_fk" FOREIGN KEY ("minutes_id","audience") REFERENCES "public"."minutes"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clause_comments" ADD CONSTRAINT "clause_comments_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clause_comments" ADD CONSTRAINT "clause_comments_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clause_comments" ADD CONSTRAINT "clause_comments_clause_id_minutes_id_audience_clauses_id_minutes_id_audience_fk" FOREIGN KEY ("clause_id","minutes_id","audience") REFERENCES "public"."clauses"("id","minutes_id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_answers" ADD CONSTRAINT "comment_answers_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_answers" ADD CONSTRAINT "comment_answers_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_answers" ADD CONSTRAINT "comment_answers_comment_id_audience_clause_comments_id_audience_fk" FOREIGN KEY ("comment_id","audience") REFERENCES "public"."clause_comments"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_agreements" ADD CONSTRAINT "minutes_agreements_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_agreements" ADD CONSTRAINT "minutes_agreements_by_side_sides_code_fk" FOREIGN KEY ("by_side") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_agreements" ADD CONSTRAINT "minutes_agreements_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_agreements" ADD CONSTRAINT "minutes_agreements_minutes_id_audience_minutes_id_audience_fk" FOREIGN KEY ("minutes_id","audience") REFERENCES "public"."minutes"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reservation_endings" ADD CONSTRAINT "reservation_endings_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reservation_endings" ADD CONSTRAINT "reservation_endings_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reservation_endings" ADD CONSTRAINT "reservation_endings_reservation_id_by_side_audience_reservations_id_by_side_audience_fk" FOREIGN KEY ("reservation_id","by_side","audience") REFERENCES "public"."reservations"("id","by_side","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reservations" ADD CONSTRAINT "reservations_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reservations" ADD CONSTRAINT "reservations_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reservations" ADD CONSTRAINT "reservations_clause_id_minutes_id_audience_clauses_id_minutes_id_audience_fk" FOREIGN KEY ("clause_id","minutes_id","audience") REFERENCES "public"."clauses"("id","minutes_id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrigenda" ADD CONSTRAINT "corrigenda_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrigenda" ADD CONSTRAINT "corrigenda_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrigenda" ADD CONSTRAINT "corrigenda_clause_id_minutes_id_audience_clauses_id_minutes_id_audience_fk" FOREIGN KEY ("clause_id","minutes_id","audience") REFERENCES "public"."clauses"("id","minutes_id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrigenda" ADD CONSTRAINT "corrigenda_minutes_id_audience_minutes_id_audience_fk" FOREIGN KEY ("minutes_id","audience") REFERENCES "public"."minutes"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrigendum_endings" ADD CONSTRAINT "corrigendum_endings_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrigendum_endings" ADD CONSTRAINT "corrigendum_endings_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrigendum_endings" ADD CONSTRAINT "corrigendum_endings_corrigendum_id_audience_corrigenda_id_audience_fk" FOREIGN KEY ("corrigendum_id","audience") REFERENCES "public"."corrigenda"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clause_matches" ADD CONSTRAINT "clause_matches_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clause_matches" ADD CONSTRAINT "clause_matches_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clause_matches" ADD CONSTRAINT "clause_matches_clause_id_minutes_id_audience_clauses_id_minutes_id_audience_fk" FOREIGN KEY ("clause_id","minutes_id","audience") REFERENCES "public"."clauses"("id","minutes_id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_revisions" ADD CONSTRAINT "minutes_revisions_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_revisions" ADD CONSTRAINT "minutes_revisions_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_revisions" ADD CONSTRAINT "minutes_revisions_minutes_id_audience_minutes_id_audience_fk" FOREIGN KEY ("minutes_id","audience") REFERENCES "public"."minutes"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_snapshots" ADD CONSTRAINT "minutes_snapshots_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_snapshots" ADD CONSTRAINT "minutes_snapshots_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_snapshots" ADD CONSTRAINT "minutes_snapshots_minutes_id_audience_minutes_id_audience_fk" FOREIGN KEY ("minutes_id","audience") REFERENCES "public"."minutes"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_updates" ADD CONSTRAINT "minutes_updates_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_updates" ADD CONSTRAINT "minutes_updates_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_updates" ADD CONSTRAINT "minutes_updates_minutes_id_audience_minutes_id_audience_fk" FOREIGN KEY ("minutes_id","audience") REFERENCES "public"."minutes"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clause_releases" ADD CONSTRAINT "clause_releases_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clause_releases" ADD CONSTRAINT "clause_releases_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clause_releases" ADD CONSTRAINT "clause_releases_clause_id_minutes_id_audience_clauses_id_minutes_id_audience_fk" FOREIGN KEY ("clause_id","minutes_id","audience") REFERENCES "public"."clauses"("id","minutes_id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment_endings" ADD CONSTRAINT "appointment_endings_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment_endings" ADD CONSTRAINT "appointment_endings_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment_endings" ADD CONSTRAINT "appointment_endings_appointment_id_by_side_audience_appointments_id_by_side_audience_fk" FOREIGN KEY ("appointment_id","by_side","audience") REFERENCES "public"."appointments"("id","by_side","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_alternate_id_by_side_people_id_side_fk" FOREIGN KEY ("alternate_id","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_text_id_audience_signing_texts_id_audience_fk" FOREIGN KEY ("text_id","audience") REFERENCES "public"."signing_texts"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_appointment_id_by_side_audience_appointments_id_by_side_audience_fk" FOREIGN KEY ("appointment_id","by_side","audience") REFERENCES "public"."appointments"("id","by_side","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing_texts" ADD CONSTRAINT "signing_texts_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing_texts" ADD CONSTRAINT "signing_texts_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing_texts" ADD CONSTRAINT "signing_texts_minutes_id_audience_minutes_id_audience_fk" FOREIGN KEY ("minutes_id","audience") REFERENCES "public"."minutes"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing_texts" ADD CONSTRAINT "signing_texts_corrigendum_id_audience_corrigenda_id_audience_fk" FOREIGN KEY ("corrigendum_id","audience") REFERENCES "public"."corrigenda"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing_texts" ADD CONSTRAINT "signing_texts_procedure_id_audience_written_procedures_id_audience_fk" FOREIGN KEY ("procedure_id","audience") REFERENCES "public"."written_procedures"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "written_procedure_endings" ADD CONSTRAINT "written_procedure_endings_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "written_procedure_endings" ADD CONSTRAINT "written_procedure_endings_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "written_procedure_endings" ADD CONSTRAINT "written_procedure_endings_procedure_id_audience_written_procedures_id_audience_fk" FOREIGN KEY ("procedure_id","audience") REFERENCES "public"."written_procedures"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "written_procedures" ADD CONSTRAINT "written_procedures_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "written_procedures" ADD CONSTRAINT "written_procedures_body_bodies_code_fk" FOREIGN KEY ("body") REFERENCES "public"."bodies"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "written_procedures" ADD CONSTRAINT "written_procedures_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "circulations_minutes_id_at_index" ON "circulations" USING btree ("minutes_id","at");--> statement-breakpoint
CREATE INDEX "clause_comments_minutes_id_at_index" ON "clause_comments" USING btree ("minutes_id","at");--> statement-breakpoint
CREATE INDEX "reservations_minutes_id_at_index" ON "reservations" USING btree ("minutes_id","at");--> statement-breakpoint
CREATE INDEX "clause_matches_clause_id_at_index" ON "clause_matches" USING btree ("clause_id","at");--> statement-breakpoint
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_clause_id_parent_audience_clauses_id_audience_fk" FOREIGN KEY ("clause_id","parent_audience") REFERENCES "public"."clauses"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clauses" DROP COLUMN "position";--> statement-breakpoint
ALTER TABLE "clauses" DROP COLUMN "number";--> statement-breakpoint
ALTER TABLE "clauses" DROP COLUMN "kind";--> statement-breakpoint
ALTER TABLE "clauses" DROP COLUMN "text_en";--> statement-breakpoint
ALTER TABLE "clauses" DROP COLUMN "text_ru";