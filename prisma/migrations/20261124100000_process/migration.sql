-- Version 2 of the process: an edition keeps the version it was published under (machines/upcast.ts).
UPDATE "edition" SET "context" = "context" || jsonb_build_object(
  'process', CASE WHEN "context" ->> 'publishedAt' IS NULL THEN NULL ELSE 1 END);
