-- AlterTable
ALTER TABLE "permit" ADD COLUMN     "end_reason" TEXT,
ADD COLUMN     "ends_on" DATE;

-- AlterTable
ALTER TABLE "proposal" ADD COLUMN     "document" TEXT,
ADD COLUMN     "happened_on" DATE;

-- CreateIndex
CREATE INDEX "permit_ends_on_idx" ON "permit"("ends_on");


-- What the domain promises, kept a second time where no code can get round it.

ALTER TABLE "permit" DROP CONSTRAINT "permit_status";
ALTER TABLE "permit" ADD CONSTRAINT "permit_status" CHECK ("status" IN (
  'pending', 'active', 'suspended', 'revoked', 'superseded', 'expired', 'surrendered', 'lapsed', 'ended'));
-- A permit that has ended says on which day and why; one that will end goes on until then.
ALTER TABLE "permit" ADD CONSTRAINT "permit_ends" CHECK (("ends_on" IS NULL) = ("end_reason" IS NULL));
ALTER TABLE "permit" ADD CONSTRAINT "permit_ended" CHECK ("status" <> 'ended' OR "ends_on" IS NOT NULL);

ALTER TABLE "proposal" DROP CONSTRAINT "proposal_act";
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_act" CHECK ("act" IN ('revoke', 'suspend', 'correct', 'end', 'restore'));
-- An ending rests on something that happened, and on a document that says so.
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_happened" CHECK (
  ("act" = 'end') = ("happened_on" IS NOT NULL) AND ("act" = 'end') = ("document" IS NOT NULL));

-- No permit is ended by one hand either: an approved proposal about a permit of the same person stands behind it.
CREATE FUNCTION permit_ended_by_two_hands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "proposal" p JOIN "permit" of_person ON of_person."id" = p."permit_id"
    WHERE of_person."application_id" = NEW."application_id" AND of_person."person" = NEW."person"
      AND p."act" = 'end' AND p."result" = 'approved') THEN
    RAISE EXCEPTION 'no permit is ended by one hand' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "permit_ended_by_two_hands" BEFORE UPDATE OF "status", "ends_on" ON "permit"
  FOR EACH ROW WHEN ((OLD."status" <> NEW."status" AND NEW."status" = 'ended')
    OR (NEW."ends_on" IS NOT NULL AND NEW."ends_on" IS DISTINCT FROM OLD."ends_on"))
  EXECUTE FUNCTION permit_ended_by_two_hands();

-- What was proposed takes no change: neither what happened nor the document.
CREATE FUNCTION proposal_happening_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was proposed takes no change' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER "proposal_happening_stays" BEFORE UPDATE OF "happened_on", "document" ON "proposal"
  FOR EACH ROW WHEN ((NEW."happened_on", NEW."document") IS DISTINCT FROM (OLD."happened_on", OLD."document"))
  EXECUTE FUNCTION proposal_happening_stays();
