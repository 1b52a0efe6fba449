-- Who recommended on what waits for a decision: what an officer may not decide is subtracted without looking at the rest.
CREATE INDEX "application_own_word" ON "application" USING gin ("recommended_by")
  WHERE "status" IN ('recommended', 'refusal_notice');
CREATE INDEX "application_notices" ON "application" ("applicant_due_on") WHERE "status" = 'refusal_notice';
