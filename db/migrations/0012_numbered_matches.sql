DROP INDEX "clause_matches_clause_id_at_index";--> statement-breakpoint
DROP INDEX "clause_matches_minutes_id_at_index";--> statement-breakpoint
ALTER TABLE "clause_matches" ADD COLUMN "number" integer NOT NULL GENERATED ALWAYS AS IDENTITY (sequence name "clause_matches_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1);--> statement-breakpoint
CREATE INDEX "clause_matches_clause_id_number_index" ON "clause_matches" USING btree ("clause_id","number");--> statement-breakpoint
CREATE INDEX "clause_matches_minutes_id_number_index" ON "clause_matches" USING btree ("minutes_id","number");