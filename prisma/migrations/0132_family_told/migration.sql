-- AlterTable
ALTER TABLE "application" ADD COLUMN     "family_told_at" TIMESTAMPTZ(3);


-- Since when a member of the family waits for the decision after their notice: kept by who knows, so that the list of
-- them opens no other table.
CREATE FUNCTION family_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "application" SET "family_told_at" = (
    SELECT min(latest."at") FROM (
      SELECT DISTINCT ON ("person") "outcome", "at" FROM "person_outcome"
      WHERE "application_id" = NEW."application_id" AND "person" <> 'holder'
        AND "outcome" IN ('grant', 'notice', 'refuse', 'undecided')
      ORDER BY "person", "at" DESC, "id" DESC) latest
    WHERE latest."outcome" = 'notice')
  WHERE "id" = NEW."application_id";
  RETURN NULL;
END $$;
CREATE TRIGGER "family_told" AFTER INSERT ON "person_outcome" FOR EACH ROW
  WHEN (NEW."person" <> 'holder' AND NEW."outcome" IN ('grant', 'notice', 'refuse', 'undecided'))
  EXECUTE FUNCTION family_told();

CREATE INDEX "application_family_told" ON "application"("family_told_at")
  WHERE "family_told_at" IS NOT NULL AND "status" IN ('granted', 'waiting_for_quota');

UPDATE "application" a SET "family_told_at" = o."at" FROM "person_outcome" o
WHERE o."application_id" = a."id" AND o."person" <> 'holder' AND o."outcome" = 'notice' AND NOT EXISTS (
  SELECT 1 FROM "person_outcome" n WHERE n."application_id" = o."application_id" AND n."person" = o."person"
    AND n."at" > o."at" AND n."outcome" IN ('grant', 'refuse', 'undecided'));
