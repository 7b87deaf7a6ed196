ALTER TABLE "facts" ALTER COLUMN "source_name" SET DATA TYPE jsonb USING CASE WHEN "source_name" IS NOT NULL THEN jsonb_build_object('en', "source_name", 'ru', null, 'ur', null) END;--> statement-breakpoint
ALTER TABLE "record_events" ALTER COLUMN "source_name" SET DATA TYPE jsonb USING CASE WHEN "source_name" IS NOT NULL THEN jsonb_build_object('en', "source_name", 'ru', null, 'ur', null) END;--> statement-breakpoint
ALTER TABLE "published_news" ALTER COLUMN "source_name" SET DATA TYPE jsonb USING CASE WHEN "source_name" IS NOT NULL THEN jsonb_build_object('en', "source_name", 'ru', null, 'ur', null) END;--> statement-breakpoint
ALTER TABLE "facts" ADD CONSTRAINT "facts_source_name" CHECK ("facts"."source_name" is null or "facts"."source_name" ->> 'en' is not null and ("facts"."source_name" ->> 'ru' is null) = ("facts"."source_name" ->> 'ur' is null));--> statement-breakpoint
ALTER TABLE "record_events" ADD CONSTRAINT "record_events_source_name" CHECK ("record_events"."source_name" is null or "record_events"."source_name" ->> 'en' is not null and ("record_events"."source_name" ->> 'ru' is null) = ("record_events"."source_name" ->> 'ur' is null));--> statement-breakpoint
ALTER TABLE "published_news" ADD CONSTRAINT "published_news_source_name" CHECK ("published_news"."source_name" is null or "published_news"."source_name" ->> 'en' is not null and ("published_news"."source_name" ->> 'ru' is null) = ("published_news"."source_name" ->> 'ur' is null));--> statement-breakpoint
-- The same for the names inside a summary. A table's owner is bound by its policies, which let no owner change these rows.
ALTER TABLE "meeting_summaries" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "meeting_summaries" SET "paragraphs" = (
  SELECT coalesce(jsonb_agg(CASE jsonb_typeof(paragraph -> 'sourceName')
    WHEN 'string' THEN jsonb_set(paragraph, '{sourceName}', jsonb_build_object('en', paragraph -> 'sourceName', 'ru', null, 'ur', null))
    ELSE paragraph END ORDER BY position), '[]')
  FROM jsonb_array_elements("paragraphs") WITH ORDINALITY AS each (paragraph, position));--> statement-breakpoint
ALTER TABLE "meeting_summaries" FORCE ROW LEVEL SECURITY;
