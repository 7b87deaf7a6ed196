CREATE TABLE "agenda_item_transitions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"reason" text,
	"by_person" uuid,
	"by_side" text,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"item_id" uuid NOT NULL,
	"wording_number" smallint NOT NULL,
	CONSTRAINT "agenda_item_transitions_audience_form_key_unique" UNIQUE("audience","form_key")
);--> statement-breakpoint
CREATE TABLE "agenda_orders" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"item_ids" jsonb NOT NULL,
	CONSTRAINT "agenda_orders_meeting_id_number_unique" UNIQUE("meeting_id","number"),
	CONSTRAINT "agenda_orders_audience_form_key_unique" UNIQUE("audience","form_key")
);--> statement-breakpoint
CREATE TABLE "agenda_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"kind" text NOT NULL,
	"motion_id" uuid,
	"items" jsonb NOT NULL,
	CONSTRAINT "agenda_versions_meeting_id_number_unique" UNIQUE("meeting_id","number"),
	CONSTRAINT "agenda_versions_audience_form_key_unique" UNIQUE("audience","form_key"),
	CONSTRAINT "agenda_versions_kind" CHECK ("agenda_versions"."kind" in ('adopted', 'provisional')),
	CONSTRAINT "agenda_versions_two_keys" CHECK (("agenda_versions"."kind" = 'adopted') = ("agenda_versions"."motion_id" is not null))
);--> statement-breakpoint
CREATE TABLE "agenda_wordings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"item_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"title" jsonb NOT NULL,
	"duration_minutes" smallint NOT NULL,
	"reason" text,
	CONSTRAINT "agenda_wordings_item_id_number_unique" UNIQUE("item_id","number"),
	CONSTRAINT "agenda_wordings_audience_form_key_unique" UNIQUE("audience","form_key")
);--> statement-breakpoint
CREATE TABLE "bodies" (
	"code" text PRIMARY KEY NOT NULL,
	"position" smallint NOT NULL,
	"name" jsonb NOT NULL,
	"short_name" jsonb NOT NULL
);--> statement-breakpoint
CREATE TABLE "delegation_lists" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text NOT NULL,
	"meeting_id" uuid NOT NULL,
	"parent_audience" text DEFAULT 'joint' NOT NULL,
	"number" integer NOT NULL,
	"members" jsonb NOT NULL,
	"author_id" uuid NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	CONSTRAINT "delegation_lists_audience_meeting_id_number_unique" UNIQUE("audience","meeting_id","number"),
	CONSTRAINT "delegation_lists_audience_form_key_unique" UNIQUE("audience","form_key"),
	CONSTRAINT "delegation_lists_audience" CHECK ("delegation_lists"."audience" not in ('public', 'joint')),
	CONSTRAINT "delegation_lists_parent" CHECK ("delegation_lists"."parent_audience" in ('public', 'joint', "delegation_lists"."audience"))
);--> statement-breakpoint
CREATE TABLE "delegation_members" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"notice_id" uuid NOT NULL,
	"key" uuid NOT NULL,
	"position" smallint NOT NULL,
	"capacity" text NOT NULL,
	"name" jsonb NOT NULL,
	"post" jsonb NOT NULL,
	CONSTRAINT "delegation_members_notice_id_key_unique" UNIQUE("notice_id","key"),
	CONSTRAINT "delegation_members_capacity" CHECK ("delegation_members"."capacity" in ('head', 'member', 'adviser', 'interpreter', 'guest'))
);--> statement-breakpoint
CREATE TABLE "delegation_notices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	CONSTRAINT "delegation_notices_id_audience_unique" UNIQUE("id","audience"),
	CONSTRAINT "delegation_notices_meeting_id_by_side_number_unique" UNIQUE("meeting_id","by_side","number"),
	CONSTRAINT "delegation_notices_audience_form_key_unique" UNIQUE("audience","form_key")
);--> statement-breakpoint
CREATE TABLE "holidays" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"side" text NOT NULL,
	"day" date NOT NULL,
	"name" jsonb NOT NULL,
	"is_provisional" boolean DEFAULT false NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	CONSTRAINT "holidays_audience_side_day_unique" UNIQUE("audience","side","day"),
	CONSTRAINT "holidays_audience" CHECK ("holidays"."audience" = 'joint')
);--> statement-breakpoint
CREATE TABLE "calendar_feeds" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"locale" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"last_read_at" timestamp with time zone,
	CONSTRAINT "calendar_feeds_token_hash_unique" UNIQUE("token_hash")
);--> statement-breakpoint
CREATE TABLE "mail_preferences" (
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"frequency" text NOT NULL,
	CONSTRAINT "mail_preferences_person_id_kind_pk" PRIMARY KEY("person_id","kind"),
	CONSTRAINT "mail_preferences_frequency" CHECK ("mail_preferences"."frequency" in ('at_once', 'daily', 'never'))
);--> statement-breakpoint
CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"about" jsonb NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"due_at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"tries" smallint DEFAULT 0 NOT NULL,
	"sent_at" timestamp with time zone,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	CONSTRAINT "mails_state" CHECK ("mails"."state" in ('queued', 'sent', 'kept', 'failed'))
);--> statement-breakpoint
CREATE TABLE "meeting_numbers" (
	"body" text PRIMARY KEY NOT NULL,
	"last" integer NOT NULL
);--> statement-breakpoint
CREATE TABLE "meeting_proposals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"host_side" text NOT NULL,
	"place" jsonb NOT NULL,
	"video_link" text,
	"slots" jsonb NOT NULL,
	"short_notice" boolean DEFAULT false NOT NULL,
	"reason" text,
	CONSTRAINT "meeting_proposals_meeting_id_number_unique" UNIQUE("meeting_id","number"),
	CONSTRAINT "meeting_proposals_id_meeting_id_audience_unique" UNIQUE("id","meeting_id","audience"),
	CONSTRAINT "meeting_proposals_audience_form_key_unique" UNIQUE("audience","form_key")
);--> statement-breakpoint
CREATE TABLE "motion_answers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"motion_id" uuid NOT NULL,
	"motion_side" text NOT NULL,
	"answer" text NOT NULL,
	"reason" text,
	CONSTRAINT "motion_answers_motion_id_unique" UNIQUE("motion_id"),
	CONSTRAINT "motion_answers_audience_form_key_unique" UNIQUE("audience","form_key"),
	CONSTRAINT "motion_answers_answer" CHECK ("motion_answers"."answer" in ('withdrawn', 'agreed', 'refused')),
	CONSTRAINT "motion_answers_two_keys" CHECK (("motion_answers"."answer" = 'withdrawn') = ("motion_answers"."by_side" = "motion_answers"."motion_side"))
);--> statement-breakpoint
CREATE TABLE "motions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject" text,
	"reason" text NOT NULL,
	CONSTRAINT "motions_id_audience_unique" UNIQUE("id","audience"),
	CONSTRAINT "motions_id_by_side_audience_unique" UNIQUE("id","by_side","audience"),
	CONSTRAINT "motions_audience_form_key_unique" UNIQUE("audience","form_key"),
	CONSTRAINT "motions_kind" CHECK ("motions"."kind" in ('waive', 'postpone', 'cancel', 'adopt_agenda', 'hold'))
);--> statement-breakpoint
CREATE TABLE "paper_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text NOT NULL,
	"paper_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"language" text NOT NULL,
	"file_key" text NOT NULL,
	"file_name" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" bigint NOT NULL,
	"sha256" "bytea" NOT NULL,
	"scan" text DEFAULT 'pending' NOT NULL,
	"preview" text DEFAULT 'pending' NOT NULL,
	"pages" smallint,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	CONSTRAINT "paper_versions_paper_id_number_unique" UNIQUE("paper_id","number"),
	CONSTRAINT "paper_versions_audience_form_key_unique" UNIQUE("audience","form_key"),
	CONSTRAINT "paper_versions_language" CHECK ("paper_versions"."language" in ('en', 'ru', 'ur', 'en_ru')),
	CONSTRAINT "paper_versions_scan" CHECK ("paper_versions"."scan" in ('pending', 'clean', 'infected', 'unscanned')),
	CONSTRAINT "paper_versions_preview" CHECK ("paper_versions"."preview" in ('pending', 'ready', 'none', 'failed'))
);--> statement-breakpoint
CREATE TABLE "papers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text NOT NULL,
	"parent_audience" text DEFAULT 'joint' NOT NULL,
	"meeting_id" uuid NOT NULL,
	"item_id" uuid,
	"number" integer,
	"title" text NOT NULL,
	"is_late" boolean DEFAULT false NOT NULL,
	"side" text NOT NULL,
	"by_person" uuid NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	CONSTRAINT "papers_id_audience_unique" UNIQUE("id","audience"),
	CONSTRAINT "papers_meeting_id_number_unique" UNIQUE("meeting_id","number"),
	CONSTRAINT "papers_audience_form_key_unique" UNIQUE("audience","form_key"),
	CONSTRAINT "papers_audience" CHECK ("papers"."audience" in ('joint', "papers"."side")),
	CONSTRAINT "papers_parent" CHECK ("papers"."parent_audience" in ('public', 'joint', "papers"."audience")),
	CONSTRAINT "papers_title" CHECK (char_length("papers"."title") between 1 and 300)
);--> statement-breakpoint
CREATE TABLE "attendance" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"member_key" uuid NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "attendance_audience_form_key_unique" UNIQUE("audience","form_key"),
	CONSTRAINT "attendance_kind" CHECK ("attendance"."kind" in ('arrived', 'left'))
);--> statement-breakpoint
CREATE TABLE "room_notes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"item_id" uuid NOT NULL,
	"language" text NOT NULL,
	"body" text NOT NULL,
	CONSTRAINT "room_notes_audience_form_key_unique" UNIQUE("audience","form_key"),
	CONSTRAINT "room_notes_language" CHECK ("room_notes"."language" in ('en', 'ru', 'ur')),
	CONSTRAINT "room_notes_body" CHECK (char_length("room_notes"."body") between 1 and 8000)
);--> statement-breakpoint
CREATE TABLE "room_turns" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audience" text DEFAULT 'joint' NOT NULL,
	"by_person" uuid NOT NULL,
	"by_side" text NOT NULL,
	"form_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT app.now() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"item_id" uuid,
	CONSTRAINT "room_turns_audience_form_key_unique" UNIQUE("audience","form_key")
);--> statement-breakpoint
ALTER TABLE "agenda_items" DROP CONSTRAINT "agenda_items_meeting_id_position_unique";--> statement-breakpoint
ALTER TABLE "agenda_items" ALTER COLUMN "position" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD COLUMN "kind" text DEFAULT 'regular' NOT NULL;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD COLUMN "is_late" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD COLUMN "late_reason" text;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD COLUMN "by_person" uuid;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD COLUMN "form_key" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD COLUMN "at" timestamp with time zone DEFAULT app.now() NOT NULL;--> statement-breakpoint
ALTER TABLE "meeting_transitions" ADD COLUMN "proposal_number" smallint;--> statement-breakpoint
ALTER TABLE "meeting_transitions" ADD COLUMN "slot" smallint;--> statement-breakpoint
ALTER TABLE "meeting_transitions" ADD COLUMN "motion_id" uuid;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "video_link" text;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "called_by" text;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "form_key" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "sides" ADD COLUMN "working_days" smallint[] DEFAULT '{1,2,3,4,5}' NOT NULL;--> statement-breakpoint
ALTER TABLE "sides" ADD COLUMN "opens_at" smallint DEFAULT 9 NOT NULL;--> statement-breakpoint
ALTER TABLE "sides" ADD COLUMN "closes_at" smallint DEFAULT 17 NOT NULL;--> statement-breakpoint
CREATE INDEX "mails_state_due_at_index" ON "mails" USING btree ("state","due_at");--> statement-breakpoint
CREATE INDEX "agenda_item_transitions_item_id_index" ON "agenda_item_transitions" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "attendance_meeting_id_at_index" ON "attendance" USING btree ("meeting_id","at");--> statement-breakpoint
CREATE INDEX "room_turns_meeting_id_at_index" ON "room_turns" USING btree ("meeting_id","at");--> statement-breakpoint
CREATE INDEX "agenda_items_meeting_id_position_index" ON "agenda_items" USING btree ("meeting_id","position");--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_kind" CHECK ("agenda_items"."kind" in ('regular', 'opening', 'review'));--> statement-breakpoint
INSERT INTO "bodies" ("code", "position", "name", "short_name") VALUES ('JWG', 0, '{"en": "Joint Working Group", "ru": "Совместная рабочая группа", "ur": "مشترکہ ورکنگ گروپ"}', '{"en": "Plenary", "ru": "Пленарное", "ur": "مکمل اجلاس"}');--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_id_audience_unique" UNIQUE("id","audience");--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_audience_form_key_unique" UNIQUE("audience","form_key");--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_audience_form_key_unique" UNIQUE("audience","form_key");--> statement-breakpoint
ALTER TABLE "agenda_item_transitions" ADD CONSTRAINT "agenda_item_transitions_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item_transitions" ADD CONSTRAINT "agenda_item_transitions_by_person_people_id_fk" FOREIGN KEY ("by_person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item_transitions" ADD CONSTRAINT "agenda_item_transitions_by_side_sides_code_fk" FOREIGN KEY ("by_side") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item_transitions" ADD CONSTRAINT "agenda_item_transitions_item_id_audience_agenda_items_id_audience_fk" FOREIGN KEY ("item_id","audience") REFERENCES "public"."agenda_items"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_orders" ADD CONSTRAINT "agenda_orders_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_orders" ADD CONSTRAINT "agenda_orders_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_orders" ADD CONSTRAINT "agenda_orders_meeting_id_audience_meetings_id_audience_fk" FOREIGN KEY ("meeting_id","audience") REFERENCES "public"."meetings"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_versions" ADD CONSTRAINT "agenda_versions_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_versions" ADD CONSTRAINT "agenda_versions_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_versions" ADD CONSTRAINT "agenda_versions_meeting_id_audience_meetings_id_audience_fk" FOREIGN KEY ("meeting_id","audience") REFERENCES "public"."meetings"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_versions" ADD CONSTRAINT "agenda_versions_motion_id_audience_motions_id_audience_fk" FOREIGN KEY ("motion_id","audience") REFERENCES "public"."motions"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_wordings" ADD CONSTRAINT "agenda_wordings_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_wordings" ADD CONSTRAINT "agenda_wordings_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_wordings" ADD CONSTRAINT "agenda_wordings_item_id_audience_agenda_items_id_audience_fk" FOREIGN KEY ("item_id","audience") REFERENCES "public"."agenda_items"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_lists" ADD CONSTRAINT "delegation_lists_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_lists" ADD CONSTRAINT "delegation_lists_meeting_id_parent_audience_meetings_id_audience_fk" FOREIGN KEY ("meeting_id","parent_audience") REFERENCES "public"."meetings"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_lists" ADD CONSTRAINT "delegation_lists_author_id_audience_people_id_side_fk" FOREIGN KEY ("author_id","audience") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_members" ADD CONSTRAINT "delegation_members_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_members" ADD CONSTRAINT "delegation_members_notice_id_audience_delegation_notices_id_audience_fk" FOREIGN KEY ("notice_id","audience") REFERENCES "public"."delegation_notices"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_notices" ADD CONSTRAINT "delegation_notices_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_notices" ADD CONSTRAINT "delegation_notices_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation_notices" ADD CONSTRAINT "delegation_notices_meeting_id_audience_meetings_id_audience_fk" FOREIGN KEY ("meeting_id","audience") REFERENCES "public"."meetings"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holidays" ADD CONSTRAINT "holidays_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holidays" ADD CONSTRAINT "holidays_side_sides_code_fk" FOREIGN KEY ("side") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_preferences" ADD CONSTRAINT "mail_preferences_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_person_id_audience_people_id_side_fk" FOREIGN KEY ("person_id","audience") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_numbers" ADD CONSTRAINT "meeting_numbers_body_bodies_code_fk" FOREIGN KEY ("body") REFERENCES "public"."bodies"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_proposals" ADD CONSTRAINT "meeting_proposals_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_proposals" ADD CONSTRAINT "meeting_proposals_host_side_sides_code_fk" FOREIGN KEY ("host_side") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_proposals" ADD CONSTRAINT "meeting_proposals_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_proposals" ADD CONSTRAINT "meeting_proposals_meeting_id_audience_meetings_id_audience_fk" FOREIGN KEY ("meeting_id","audience") REFERENCES "public"."meetings"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "motion_answers" ADD CONSTRAINT "motion_answers_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "motion_answers" ADD CONSTRAINT "motion_answers_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "motion_answers" ADD CONSTRAINT "motion_answers_motion_id_motion_side_audience_motions_id_by_side_audience_fk" FOREIGN KEY ("motion_id","motion_side","audience") REFERENCES "public"."motions"("id","by_side","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "motions" ADD CONSTRAINT "motions_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "motions" ADD CONSTRAINT "motions_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "motions" ADD CONSTRAINT "motions_meeting_id_audience_meetings_id_audience_fk" FOREIGN KEY ("meeting_id","audience") REFERENCES "public"."meetings"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_versions" ADD CONSTRAINT "paper_versions_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_versions" ADD CONSTRAINT "paper_versions_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_versions" ADD CONSTRAINT "paper_versions_paper_id_audience_papers_id_audience_fk" FOREIGN KEY ("paper_id","audience") REFERENCES "public"."papers"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_by_person_side_people_id_side_fk" FOREIGN KEY ("by_person","side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_meeting_id_parent_audience_meetings_id_audience_fk" FOREIGN KEY ("meeting_id","parent_audience") REFERENCES "public"."meetings"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_item_id_parent_audience_agenda_items_id_audience_fk" FOREIGN KEY ("item_id","parent_audience") REFERENCES "public"."agenda_items"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_meeting_id_audience_meetings_id_audience_fk" FOREIGN KEY ("meeting_id","audience") REFERENCES "public"."meetings"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_notes" ADD CONSTRAINT "room_notes_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_notes" ADD CONSTRAINT "room_notes_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_notes" ADD CONSTRAINT "room_notes_item_id_audience_agenda_items_id_audience_fk" FOREIGN KEY ("item_id","audience") REFERENCES "public"."agenda_items"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_turns" ADD CONSTRAINT "room_turns_audience_audiences_code_fk" FOREIGN KEY ("audience") REFERENCES "public"."audiences"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_turns" ADD CONSTRAINT "room_turns_by_person_by_side_people_id_side_fk" FOREIGN KEY ("by_person","by_side") REFERENCES "public"."people"("id","side") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_turns" ADD CONSTRAINT "room_turns_meeting_id_audience_meetings_id_audience_fk" FOREIGN KEY ("meeting_id","audience") REFERENCES "public"."meetings"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_turns" ADD CONSTRAINT "room_turns_item_id_audience_agenda_items_id_audience_fk" FOREIGN KEY ("item_id","audience") REFERENCES "public"."agenda_items"("id","audience") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_by_person_people_id_fk" FOREIGN KEY ("by_person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_body_bodies_code_fk" FOREIGN KEY ("body") REFERENCES "public"."bodies"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_called_by_sides_code_fk" FOREIGN KEY ("called_by") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;
