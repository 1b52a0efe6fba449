-- CreateTable
CREATE TABLE "officer_relative" (
    "id" UUID NOT NULL,
    "officer_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "search_key" TEXT NOT NULL,
    "birth_date" TEXT,
    "passport_number" TEXT,
    "relation" TEXT NOT NULL,
    "declared_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "officer_relative_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "officer_relative_officer_id_idx" ON "officer_relative"("officer_id");


-- What the domain promises, kept a second time where no code can get round it.

ALTER TABLE "officer_relative" ADD CONSTRAINT "officer_relative_relation" CHECK (
  "relation" IN ('spouse', 'parent', 'child', 'sibling', 'other'));
ALTER TABLE "officer_relative" ADD CONSTRAINT "officer_relative_known" CHECK (
  "birth_date" IS NOT NULL OR "passport_number" IS NOT NULL);

-- The same passport, or the same day of birth and every word of the name.
CREATE FUNCTION is_relative(relative "officer_relative", applied "application") RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT (relative."passport_number" IS NOT NULL AND relative."passport_number" = applied."passport_number")
    OR (relative."birth_date" IS NOT NULL AND relative."birth_date" = applied."birth_date"
      AND string_to_array(relative."search_key", ' ') <@ string_to_array(coalesce(applied."search_key", ''), ' '))
$$;

CREATE FUNCTION has_relative(officer uuid, application uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM "officer_relative" r, "application" a
    WHERE a."id" = application AND r."officer_id" = officer AND r."removed_at" IS NULL AND is_relative(r, a))
$$;

-- Who signs: nothing on an own application or a relative's; no decision on a case one has recommended on, in any round;
-- no answer to an appeal against what one has signed, except the author's own full satisfaction; nothing again after an
-- appeal or a court has sent the case back.
CREATE OR REPLACE FUNCTION decision_duties() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  recommending CONSTANT text[] := ARRAY['recommend-grant', 'recommend-refusal'];
  deciding CONSTANT text[] := ARRAY['notice', 'grant', 'approve-without-place', 'refuse', 'satisfy-appeal', 'allow-appeal',
    'allow-appeal-without-place', 'vary-appeal', 'remit-appeal', 'dismiss-appeal', 'leave-appeal-unconsidered',
    'court-orders-grant', 'court-orders-review'];
  hearing CONSTANT text[] := ARRAY['allow-appeal', 'allow-appeal-without-place', 'vary-appeal', 'remit-appeal',
    'dismiss-appeal', 'leave-appeal-unconsidered'];
  sent_back timestamptz;
BEGIN
  IF EXISTS (SELECT 1 FROM "application" WHERE "id" = NEW."application_id" AND "account_id" = NEW."officer_id") THEN
    RAISE EXCEPTION 'an officer acts on no application of their own' USING ERRCODE = 'check_violation';
  END IF;
  IF has_relative(NEW."officer_id", NEW."application_id") THEN
    RAISE EXCEPTION 'an officer acts on no application of a relative' USING ERRCODE = 'check_violation';
  END IF;
  IF (NEW."kind" = ANY (deciding) OR NEW."kind" = 'correct') AND EXISTS (
    SELECT 1 FROM "decision" WHERE "application_id" = NEW."application_id"
      AND "officer_id" = NEW."officer_id" AND "kind" = ANY (recommending)) THEN
    RAISE EXCEPTION 'who recommended does not decide' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW."kind" = ANY (hearing) AND EXISTS (
    SELECT 1 FROM "decision" WHERE "application_id" = NEW."application_id"
      AND "officer_id" = NEW."officer_id" AND "kind" = ANY (deciding)) THEN
    RAISE EXCEPTION 'who decided does not hear the appeal' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW."kind" IN ('grant', 'approve-without-place', 'notice') AND NOT EXISTS (
    SELECT 1 FROM "decision" WHERE "application_id" = NEW."application_id" AND "kind" = ANY (recommending)) THEN
    RAISE EXCEPTION 'a decision follows a recommendation' USING ERRCODE = 'check_violation';
  END IF;
  SELECT max("at") INTO sent_back FROM "decision"
    WHERE "application_id" = NEW."application_id" AND "kind" IN ('remit-appeal', 'court-orders-review');
  IF sent_back IS NOT NULL AND (NEW."kind" = ANY (recommending) OR NEW."kind" = ANY (deciding) OR NEW."kind" = 'correct')
    AND EXISTS (SELECT 1 FROM "decision" WHERE "application_id" = NEW."application_id" AND "officer_id" = NEW."officer_id"
      AND "at" <= sent_back AND ("kind" = ANY (recommending) OR "kind" = ANY (deciding))) THEN
    RAISE EXCEPTION 'who acted before a case was sent back does not act on it again' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

-- The same over every step: whoever it is, in whatever role but the applicant's.
CREATE FUNCTION event_duties() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."application_id" IS NULL OR NEW."actor_id" IS NULL OR NEW."actor_role" IN ('applicant', 'clock') THEN
    RETURN NEW;
  END IF;
  IF EXISTS (SELECT 1 FROM "application" WHERE "id" = NEW."application_id" AND "account_id" = NEW."actor_id") THEN
    RAISE EXCEPTION 'an officer acts on no application of their own' USING ERRCODE = 'check_violation';
  END IF;
  IF has_relative(NEW."actor_id", NEW."application_id") THEN
    RAISE EXCEPTION 'an officer acts on no application of a relative' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "event_duties" BEFORE INSERT ON "event" FOR EACH ROW EXECUTE FUNCTION event_duties();
