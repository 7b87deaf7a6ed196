ALTER TABLE "passages" ADD COLUMN "figures" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "passages" ADD COLUMN "link" jsonb;--> statement-breakpoint
ALTER TABLE "procedure_rules" ADD COLUMN "extension_days" smallint;--> statement-breakpoint
ALTER TABLE "procedure_rules" ADD COLUMN "revision_days" smallint;--> statement-breakpoint
ALTER TABLE "procedure_rules" ADD COLUMN "members" smallint;