-- CreateTable
CREATE TABLE "person_outcome" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "person" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "because" TEXT,
    "reasons" JSONB NOT NULL DEFAULT '[]',
    "departure" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_outcome_pkey" PRIMARY KEY ("id")
);

-- AlterTable
ALTER TABLE "permit" ADD COLUMN     "person" TEXT NOT NULL DEFAULT 'holder';

-- CreateIndex
CREATE INDEX "person_outcome_application_id_at_idx" ON "person_outcome"("application_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "person_outcome_decision_id_person_key" ON "person_outcome"("decision_id", "person");

-- AddForeignKey
ALTER TABLE "person_outcome" ADD CONSTRAINT "person_outcome_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_outcome" ADD CONSTRAINT "person_outcome_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One permit of a kind and person out of one decision.
DROP INDEX "permit_once";
CREATE UNIQUE INDEX "permit_once" ON "permit"("decision_id", "kind", "person");


-- What the domain promises, kept a second time where no code can get round it.

ALTER TABLE "person_outcome" ADD CONSTRAINT "person_outcome_outcome" CHECK ("outcome" IN (
  'recommend-grant', 'recommend-refusal', 'grant', 'notice', 'refuse', 'undecided'));
-- Nobody is left undecided without saying why, and nobody is refused, or told so, without a ground and its place in the law.
ALTER TABLE "person_outcome" ADD CONSTRAINT "person_outcome_because" CHECK (
  ("outcome" = 'undecided') = ("because" IS NOT NULL)
  AND coalesce("because" IN ('holder-refused', 'comes-later'), true));
ALTER TABLE "person_outcome" ADD CONSTRAINT "person_outcome_grounds" CHECK (
  jsonb_typeof("reasons") = 'array'
  AND ("outcome" IN ('recommend-refusal', 'notice', 'refuse')) = (jsonb_array_length("reasons") > 0));

-- A permit of a member of the family names the member, any other the holder.
ALTER TABLE "permit" ADD CONSTRAINT "permit_person" CHECK (("kind" = 'dependant') = ("person" <> 'holder'));
-- One living permit of a kind for each member of the family.
CREATE UNIQUE INDEX "permit_person_once" ON "permit"("application_id", "person")
  WHERE "kind" = 'dependant' AND "status" IN ('pending', 'active', 'suspended');

CREATE FUNCTION person_outcome_lawful() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  told "person_outcome";
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "decision" d WHERE d."id" = NEW."decision_id" AND d."application_id" = NEW."application_id") THEN
    RAISE EXCEPTION 'an outcome is of the application that was decided' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW."person" <> 'holder' AND NOT EXISTS (SELECT 1 FROM "entry" e
    WHERE e."id"::text = NEW."person" AND e."application_id" = NEW."application_id" AND e."list" = 'family') THEN
    RAISE EXCEPTION 'an outcome is of the applicant or of a member of the family' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW."outcome" <> 'refuse' THEN
    RETURN NEW;
  END IF;
  -- Whoever is refused was told so first, on these grounds, and had two days to object (APPC art. 73).
  SELECT * INTO told FROM "person_outcome" WHERE "application_id" = NEW."application_id" AND "person" = NEW."person"
    AND "outcome" IN ('grant', 'notice', 'refuse', 'undecided') ORDER BY "at" DESC, "id" DESC LIMIT 1;
  IF told."outcome" IS DISTINCT FROM 'notice' OR NOT told."reasons" @> NEW."reasons"
    OR (NEW."at" AT TIME ZONE 'Asia/Almaty')::date <= (told."at" AT TIME ZONE 'Asia/Almaty')::date + 2 THEN
    RAISE EXCEPTION 'a refusal follows a notice on the same grounds' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "person_outcome_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "person_outcome"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE CONSTRAINT TRIGGER "person_outcome_audited" AFTER INSERT ON "person_outcome"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit_append();

-- What was decided of applicants before there was a line for each person.
INSERT INTO "person_outcome" ("id", "application_id", "decision_id", "person", "outcome", "reasons", "departure", "at")
SELECT gen_random_uuid(), d."application_id", d."id", 'holder', d.said,
  CASE WHEN d.said IN ('recommend-refusal', 'notice', 'refuse') THEN d."reasons" ELSE '[]' END, d."departure", d."at"
FROM (SELECT *, CASE
    WHEN "kind" IN ('recommend-grant', 'recommend-refusal', 'notice', 'refuse') THEN "kind" ELSE 'grant' END AS said
  FROM "decision" WHERE "kind" IN ('recommend-grant', 'recommend-refusal', 'notice', 'refuse', 'grant',
    'approve-without-place', 'satisfy-appeal', 'allow-appeal', 'allow-appeal-without-place', 'court-orders-grant')) d
WHERE d.said NOT IN ('recommend-refusal', 'notice', 'refuse') OR jsonb_array_length(d."reasons") > 0;

CREATE TRIGGER "person_outcome_lawful" BEFORE INSERT ON "person_outcome"
  FOR EACH ROW EXECUTE FUNCTION person_outcome_lawful();

-- Nobody of the family is forgotten: whoever grants says of each what becomes of them, in the same transaction.
CREATE FUNCTION everybody_decided() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."kind" IN ('grant', 'approve-without-place') AND EXISTS (SELECT 1 FROM "entry" e
    WHERE e."application_id" = NEW."application_id" AND e."list" = 'family' AND NOT EXISTS (
      SELECT 1 FROM "person_outcome" o WHERE o."application_id" = NEW."application_id" AND o."person" = e."id"::text
        AND o."at" >= NEW."at" AND o."outcome" IN ('grant', 'notice', 'refuse', 'undecided'))) THEN
    RAISE EXCEPTION 'a grant says what becomes of each member of the family' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "everybody_decided" AFTER INSERT ON "decision"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION everybody_decided();

-- A permit of a member of the family rests on a grant to that person by the decision it names.
CREATE FUNCTION dependant_granted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."kind" = 'dependant' AND NOT EXISTS (SELECT 1 FROM "person_outcome" o WHERE o."decision_id" = NEW."decision_id"
    AND o."person" = NEW."person" AND o."outcome" = 'grant') THEN
    RAISE EXCEPTION 'a permit of a member of the family rests on a grant to them' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "dependant_granted" BEFORE INSERT ON "permit" FOR EACH ROW EXECUTE FUNCTION dependant_granted();

-- Decisions about members of the family are decisions: who recommended takes none of them.
CREATE OR REPLACE FUNCTION person_decision_duties() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."kind" IN ('decide-family', 'notice-family') AND EXISTS (
    SELECT 1 FROM "decision" WHERE "application_id" = NEW."application_id" AND "officer_id" = NEW."officer_id"
      AND "kind" IN ('recommend-grant', 'recommend-refusal')) THEN
    RAISE EXCEPTION 'who recommended does not decide' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "person_decision_duties" BEFORE INSERT ON "decision"
  FOR EACH ROW EXECUTE FUNCTION person_decision_duties();
