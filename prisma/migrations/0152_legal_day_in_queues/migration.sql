-- What is due stands where its row says: on the day of the lane, and not after the term of the law.
DROP INDEX "application_work";
CREATE INDEX "application_work" ON "application" (
  ("status" IN ('returned', 'awaiting_information', 'waiting_for_quota')),
  (CASE WHEN "due_on" IS NULL THEN "completeness_due_on" WHEN "status" = 'appealed' THEN "due_on" ELSE least("due_on", "legal_due_on") END), "submitted_at", "id")
  INCLUDE ("status", "due_on", "legal_due_on", "completeness_due_on", "account_id", "programme", "region", "residence_country", "locale")
  WHERE "status" IN ('submitted', 'returned', 'verification', 'awaiting_information', 'recommended', 'refusal_notice', 'waiting_for_quota', 'appealed');
DROP INDEX "application_work_by_status";
CREATE INDEX "application_work_by_status" ON "application" (
  "status", (CASE WHEN "due_on" IS NULL THEN "completeness_due_on" WHEN "status" = 'appealed' THEN "due_on" ELSE least("due_on", "legal_due_on") END), "submitted_at", "id")
  WHERE "status" IN ('submitted', 'returned', 'verification', 'awaiting_information', 'recommended', 'refusal_notice', 'waiting_for_quota', 'appealed');
DROP INDEX "application_due";
CREATE INDEX "application_due" ON "application" ((CASE WHEN "due_on" IS NULL THEN "completeness_due_on" WHEN "status" = 'appealed' THEN "due_on" ELSE least("due_on", "legal_due_on") END))
  INCLUDE ("status", "due_on", "legal_due_on", "completeness_due_on", "account_id", "programme", "region", "residence_country", "locale")
  WHERE "status" IN ('submitted', 'verification', 'recommended', 'refusal_notice', 'appealed');
