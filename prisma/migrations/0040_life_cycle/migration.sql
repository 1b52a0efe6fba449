-- AlterTable
ALTER TABLE "application" ADD COLUMN     "appealed_from" TEXT,
ADD COLUMN     "lapsed_from" TEXT;


-- What the domain promises, kept a second time.

ALTER TABLE "application" DROP CONSTRAINT "application_status";
ALTER TABLE "application" ADD CONSTRAINT "application_status" CHECK ("status" IN (
  'draft', 'submitted', 'returned', 'verification', 'awaiting_information', 'recommended', 'refusal_notice',
  'waiting_for_quota', 'granted', 'refused', 'appealed', 'lapsed', 'terminated', 'withdrawn', 'discarded'));
ALTER TABLE "application" ADD CONSTRAINT "application_appealed_from" CHECK (
  "appealed_from" IN ('granted', 'refused', 'lapsed', 'terminated'));
ALTER TABLE "application" ADD CONSTRAINT "application_lapsed_from" CHECK (
  "lapsed_from" IN ('returned', 'verification', 'waiting_for_quota'));
ALTER TABLE "application" ADD CONSTRAINT "application_way_back" CHECK (
  ("status" <> 'appealed' OR "appealed_from" IS NOT NULL) AND ("status" <> 'lapsed' OR "lapsed_from" IS NOT NULL));

-- One open application per programme and person. One that an appeal was filed for does not count: it may come back
-- beside a newer one, and a newer one may not keep anybody from appealing.
DROP INDEX "application_one_open";
CREATE UNIQUE INDEX "application_one_open" ON "application" ("account_id", "programme")
  WHERE "appealed_from" IS NULL
    AND "status" NOT IN ('granted', 'refused', 'lapsed', 'terminated', 'withdrawn', 'discarded');
