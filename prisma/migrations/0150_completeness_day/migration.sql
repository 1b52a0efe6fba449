-- The day by which completeness is looked at, by the calendar: what is new stands among what is due on the day its row shows.
ALTER TABLE "application" ADD COLUMN "completeness_due_on" DATE;

-- The second working day after the sending.
UPDATE "application" a SET "completeness_due_on" = (
  SELECT d.day::date
  FROM (SELECT coalesce(a."legal_from", (a."submitted_at" AT TIME ZONE 'Asia/Almaty')::date) AS sent) s,
    generate_series(s.sent + 1, s.sent + 60, interval '1 day') AS d(day)
    LEFT JOIN "calendar_day" c ON c."day" = d.day::date
  WHERE CASE WHEN c."kind" IS NULL THEN extract(isodow FROM d.day) <= 5 ELSE c."kind" = 'working' END
  ORDER BY d.day OFFSET 1 LIMIT 1)
WHERE a."submitted_at" IS NOT NULL;

ALTER TABLE "application" ADD CONSTRAINT "application_completeness_day"
  CHECK ("status" <> 'submitted' OR "completeness_due_on" IS NOT NULL);

DROP INDEX "application_work";
CREATE INDEX "application_work" ON "application" (
  ("status" IN ('returned', 'awaiting_information', 'waiting_for_quota')),
  (coalesce("due_on", "completeness_due_on")), "submitted_at", "id")
  INCLUDE ("status", "account_id", "programme", "region", "residence_country", "locale")
  WHERE "status" IN ('submitted', 'returned', 'verification', 'awaiting_information', 'recommended', 'refusal_notice', 'waiting_for_quota', 'appealed');
DROP INDEX "application_work_by_status";
CREATE INDEX "application_work_by_status" ON "application" (
  "status", (coalesce("due_on", "completeness_due_on")), "submitted_at", "id")
  WHERE "status" IN ('submitted', 'returned', 'verification', 'awaiting_information', 'recommended', 'refusal_notice', 'waiting_for_quota', 'appealed');
DROP INDEX "application_due";
CREATE INDEX "application_due" ON "application" ((coalesce("due_on", "completeness_due_on")))
  INCLUDE ("status", "account_id", "programme", "region", "residence_country", "locale")
  WHERE "status" IN ('submitted', 'verification', 'recommended', 'refusal_notice', 'appealed');
