-- What filters and jurisdictions ask stands in the indexes themselves: a page of a region without work, a count of what is
-- late and of notices open no row.
DROP INDEX "application_work";
CREATE INDEX "application_work" ON "application" (
  ("status" IN ('returned', 'awaiting_information', 'waiting_for_quota')),
  (coalesce("due_on", ("submitted_at" AT TIME ZONE 'Asia/Almaty')::date + 2)), "submitted_at", "id")
  INCLUDE ("status", "due_on", "account_id", "programme", "region", "residence_country", "locale")
  WHERE "status" IN ('submitted', 'returned', 'verification', 'awaiting_information', 'recommended', 'refusal_notice', 'waiting_for_quota', 'appealed');
CREATE INDEX "application_due" ON "application" (
  (coalesce("due_on", ("submitted_at" AT TIME ZONE 'Asia/Almaty')::date + 2)))
  INCLUDE ("status", "due_on", "submitted_at", "account_id", "programme", "region", "residence_country", "locale")
  WHERE "status" IN ('submitted', 'verification', 'recommended', 'refusal_notice', 'appealed');
DROP INDEX "application_notices";
CREATE INDEX "application_notices" ON "application" ("applicant_due_on")
  INCLUDE ("status", "objected_at", "recommended_by", "account_id", "programme", "region", "residence_country", "locale")
  WHERE "status" = 'refusal_notice';
