-- An index answers alone only when it holds every column of its own expression, too: pages and counts of the work open no row.
DROP INDEX "application_work";
CREATE INDEX "application_work" ON "application" (
  ("status" IN ('returned', 'awaiting_information', 'waiting_for_quota')),
  (coalesce("due_on", "completeness_due_on")), "submitted_at", "id")
  INCLUDE ("status", "due_on", "completeness_due_on", "account_id", "programme", "region", "residence_country", "locale")
  WHERE "status" IN ('submitted', 'returned', 'verification', 'awaiting_information', 'recommended', 'refusal_notice', 'waiting_for_quota', 'appealed');
DROP INDEX "application_due";
CREATE INDEX "application_due" ON "application" ((coalesce("due_on", "completeness_due_on")))
  INCLUDE ("status", "due_on", "completeness_due_on", "account_id", "programme", "region", "residence_country", "locale")
  WHERE "status" IN ('submitted', 'verification', 'recommended', 'refusal_notice', 'appealed');
