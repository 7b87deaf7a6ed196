-- Ranking reads the vector of every match. Postgres moves the longest column of a wide row out of line first, which made
-- a Russian search, whose vectors are the longest, half as dear again as an English one. All three now stay in the row,
-- and rows of the usual size stay whole.
ALTER TABLE "published_opportunities"
  ALTER COLUMN "search_en" SET STORAGE MAIN,
  ALTER COLUMN "search_ru" SET STORAGE MAIN,
  ALTER COLUMN "search_ur" SET STORAGE MAIN,
  SET (toast_tuple_target = 4080);
