DROP TABLE "minutes_signatures" CASCADE;--> statement-breakpoint
ALTER TABLE "minutes" DROP COLUMN "authentic_text";