ALTER TABLE "published_news" ADD COLUMN "published_precision" text DEFAULT 'day' NOT NULL;--> statement-breakpoint
ALTER TABLE "published_news" ADD CONSTRAINT "published_news_precision" CHECK ("published_news"."published_precision" in ('day', 'month', 'year'));
