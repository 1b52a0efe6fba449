-- CreateTable
CREATE TABLE "proposal" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "permit_id" UUID,
    "act" TEXT NOT NULL,
    "ground" TEXT NOT NULL,
    "correction" JSONB,
    "explanation" TEXT,
    "note" TEXT,
    "proposed_by_id" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "due_on" DATE,
    "object_until" DATE,
    "opened_at" TIMESTAMPTZ(3),
    "objection" TEXT,
    "objected_at" TIMESTAMPTZ(3),
    "result" TEXT,
    "answer" TEXT,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "number" TEXT,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "proposal_number_key" ON "proposal"("number");

-- CreateIndex
CREATE INDEX "proposal_application_id_idx" ON "proposal"("application_id");

-- CreateIndex
CREATE INDEX "proposal_permit_id_idx" ON "proposal"("permit_id");

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_permit_id_fkey" FOREIGN KEY ("permit_id") REFERENCES "permit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "hearing" ALTER COLUMN "decision_id" DROP NOT NULL,
ADD COLUMN "proposal_id" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "hearing_proposal_id_key" ON "hearing"("proposal_id");

-- AddForeignKey
ALTER TABLE "hearing" ADD CONSTRAINT "hearing_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What the domain promises, kept a second time where no code can get round it.

ALTER TABLE "proposal" ADD CONSTRAINT "proposal_act" CHECK ("act" IN ('revoke', 'suspend', 'correct'));
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_result" CHECK ("result" IN ('approved', 'rejected', 'withdrawn'));
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_about" CHECK ("act" = 'correct' OR "permit_id" IS NOT NULL);
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_correction" CHECK (("act" = 'correct') = ("correction" IS NOT NULL));
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_objected" CHECK (("objection" IS NULL) = ("objected_at" IS NULL));
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_decided" CHECK (
  ("result" IS NULL) = ("decided_at" IS NULL) AND ("result" IS NULL) = ("decided_by_id" IS NULL));
-- Two hands: another approves or rejects than who proposed; only who proposed takes it back.
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_two_hands" CHECK (
  "result" IS NULL OR ("result" = 'withdrawn') = ("decided_by_id" = "proposed_by_id"));
-- Nothing is approved while the holder may still object, and an objection is answered.
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_heard" CHECK (
  "result" IS DISTINCT FROM 'approved' OR (
    ("object_until" IS NULL OR ("decided_at" AT TIME ZONE 'Asia/Almaty')::date > "object_until")
    AND ("objection" IS NULL OR "answer" IS NOT NULL)));
-- One of a kind at a time.
CREATE UNIQUE INDEX "proposal_one_open" ON "proposal" ("application_id", "act", coalesce("permit_id", "application_id"))
  WHERE "result" IS NULL;

ALTER TABLE "hearing" ADD CONSTRAINT "hearing_about" CHECK (num_nonnulls("decision_id", "proposal_id") = 1);

-- Neither hand is the holder's or a relative's, and what was decided stays.
CREATE FUNCTION proposal_duties() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  hand uuid;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD."result" IS NOT NULL THEN
      RAISE EXCEPTION 'a proposal that was decided takes no change' USING ERRCODE = 'check_violation';
    END IF;
    IF (NEW."application_id", NEW."permit_id", NEW."act", NEW."ground", NEW."correction", NEW."proposed_by_id", NEW."object_until")
      IS DISTINCT FROM
      (OLD."application_id", OLD."permit_id", OLD."act", OLD."ground", OLD."correction", OLD."proposed_by_id", OLD."object_until") THEN
      RAISE EXCEPTION 'what was proposed takes no change' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  FOREACH hand IN ARRAY array_remove(ARRAY[NEW."proposed_by_id", NEW."decided_by_id"], NULL) LOOP
    IF EXISTS (SELECT 1 FROM "application" WHERE "id" = NEW."application_id" AND "account_id" = hand) THEN
      RAISE EXCEPTION 'an officer acts on no application of their own' USING ERRCODE = 'check_violation';
    END IF;
    IF has_relative(hand, NEW."application_id") THEN
      RAISE EXCEPTION 'an officer acts on no application of a relative' USING ERRCODE = 'check_violation';
    END IF;
  END LOOP;
  IF NEW."result" = 'approved' AND EXISTS (
    SELECT 1 FROM "hearing" WHERE "proposal_id" = NEW."id" AND "result" IS NULL) THEN
    RAISE EXCEPTION 'a hearing was asked for and has not been recorded' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "proposal_duties" BEFORE INSERT OR UPDATE ON "proposal" FOR EACH ROW EXECUTE FUNCTION proposal_duties();

-- A proposal that ends otherwise needs its hearing no more: the place is free for others at once.
CREATE FUNCTION release_proposal_hearing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  WITH ended AS (
    UPDATE "hearing" SET "result" = 'not-held', "recorded_at" = now()
    WHERE "proposal_id" = NEW."id" AND "result" IS NULL RETURNING "slot_id")
  UPDATE "hearing_slot" SET "taken" = "taken" - 1 WHERE "id" IN (SELECT "slot_id" FROM ended) AND "taken" > 0;
  RETURN NULL;
END $$;
CREATE TRIGGER "proposal_releases_hearing" AFTER UPDATE OF "result" ON "proposal"
  FOR EACH ROW WHEN (OLD."result" IS NULL AND NEW."result" IN ('rejected', 'withdrawn'))
  EXECUTE FUNCTION release_proposal_hearing();

-- A hearing of a proposal is none of the application's notice.
CREATE OR REPLACE FUNCTION release_hearing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  WITH ended AS (
    UPDATE "hearing" SET "result" = 'not-held', "recorded_at" = now()
    WHERE "application_id" = NEW."id" AND "decision_id" IS NOT NULL AND "result" IS NULL RETURNING "slot_id")
  UPDATE "hearing_slot" SET "taken" = "taken" - 1 WHERE "id" IN (SELECT "slot_id" FROM ended) AND "taken" > 0;
  RETURN NULL;
END $$;

-- No permit is taken away or laid aside by one hand: an approved proposal stands behind it.
CREATE FUNCTION permit_by_two_hands() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wanted CONSTANT text := CASE NEW."status" WHEN 'revoked' THEN 'revoke' ELSE 'suspend' END;
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "proposal" WHERE "permit_id" = NEW."id" AND "act" = wanted AND "result" = 'approved') THEN
    RAISE EXCEPTION 'no permit is revoked or suspended by one hand' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "permit_by_two_hands" BEFORE UPDATE OF "status" ON "permit"
  FOR EACH ROW WHEN (OLD."status" <> NEW."status" AND NEW."status" IN ('revoked', 'suspended'))
  EXECUTE FUNCTION permit_by_two_hands();

-- A correction is signed by whom it was approved by.
CREATE FUNCTION correction_by_two_hands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "proposal" WHERE "application_id" = NEW."application_id" AND "act" = 'correct'
      AND "result" = 'approved' AND "decided_by_id" = NEW."officer_id") THEN
    RAISE EXCEPTION 'no decision is corrected by one hand' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "decision_corrected_by_two_hands" BEFORE INSERT ON "decision"
  FOR EACH ROW WHEN (NEW."kind" = 'correct') EXECUTE FUNCTION correction_by_two_hands();

-- Neither hand of a revocation or suspension hears the appeal against it.
CREATE FUNCTION appeal_of_two_hands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM "appeal" a JOIN "proposal" p ON p."permit_id" = a."permit_id" AND p."result" = 'approved'
    WHERE a."application_id" = NEW."application_id" AND a."result" IS NULL
      AND NEW."officer_id" IN (p."proposed_by_id", p."decided_by_id")) THEN
    RAISE EXCEPTION 'who proposed or approved an act does not hear the appeal against it' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "decision_appeal_of_two_hands" BEFORE INSERT ON "decision"
  FOR EACH ROW WHEN (NEW."kind" IN ('allow-appeal', 'allow-appeal-without-place', 'vary-appeal', 'remit-appeal',
    'dismiss-appeal', 'leave-appeal-unconsidered')) EXECUTE FUNCTION appeal_of_two_hands();
