-- Decisions about members of the family are decisions in every respect: who took one hears no appeal and acts no more
-- after a case was sent back.
CREATE OR REPLACE FUNCTION decision_duties() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  recommending CONSTANT text[] := ARRAY['recommend-grant', 'recommend-refusal'];
  deciding CONSTANT text[] := ARRAY['notice', 'grant', 'approve-without-place', 'refuse', 'satisfy-appeal', 'allow-appeal',
    'allow-appeal-without-place', 'vary-appeal', 'remit-appeal', 'dismiss-appeal', 'leave-appeal-unconsidered',
    'court-orders-grant', 'court-orders-review', 'decide-family', 'notice-family'];
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
DROP TRIGGER "person_decision_duties" ON "decision";
DROP FUNCTION person_decision_duties();

-- A hearing about the family is needed no more once all who were told are decided of, or the line is left otherwise than
-- by a grant: the place is free for others at once.
CREATE TRIGGER "application_releases_family_hearing" AFTER UPDATE OF "family_told_at" ON "application"
  FOR EACH ROW WHEN (OLD."family_told_at" IS NOT NULL AND NEW."family_told_at" IS NULL) EXECUTE FUNCTION release_hearing();
CREATE TRIGGER "application_releases_hearing_in_line" AFTER UPDATE OF "status" ON "application"
  FOR EACH ROW WHEN (OLD."status" = 'waiting_for_quota' AND NEW."status" NOT IN ('waiting_for_quota', 'granted'))
  EXECUTE FUNCTION release_hearing();
