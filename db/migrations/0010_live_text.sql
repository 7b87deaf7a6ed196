ALTER TABLE "minutes_revisions" ADD COLUMN "upto" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "clause_matches_minutes_id_at_index" ON "clause_matches" USING btree ("minutes_id","at");--> statement-breakpoint
ALTER TABLE "minutes_updates" ADD CONSTRAINT "minutes_updates_size" CHECK (octet_length("minutes_updates"."content") <= 245760);