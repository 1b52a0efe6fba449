-- AlterTable
ALTER TABLE "account" ADD COLUMN     "office" TEXT NOT NULL DEFAULT 'centre';

-- AlterTable
ALTER TABLE "application" ADD COLUMN     "active_at" TIMESTAMPTZ(3),
ADD COLUMN     "answered_at" TIMESTAMPTZ(3),
ADD COLUMN     "assigned_to_id" UUID,
ADD COLUMN     "dossier_id" UUID,
ADD COLUMN     "employer_key" TEXT,
ADD COLUMN     "family_key" TEXT,
ADD COLUMN     "likeness_at" TIMESTAMPTZ(3),
ADD COLUMN     "objected_at" TIMESTAMPTZ(3),
ADD COLUMN     "recommended_by" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "residence_country" TEXT;

-- CreateTable
CREATE TABLE "jurisdiction" (
    "account_id" UUID NOT NULL,
    "regions" TEXT[],
    "countries" TEXT[],
    "programmes" TEXT[],
    "check_kinds" TEXT[],
    "languages" TEXT[],
    "set_by_id" UUID NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "jurisdiction_pkey" PRIMARY KEY ("account_id")
);

-- CreateTable
CREATE TABLE "absence" (
    "id" UUID NOT NULL,
    "officer_id" UUID NOT NULL,
    "from_day" DATE NOT NULL,
    "until_day" DATE NOT NULL,
    "substitute_id" UUID,
    "made_by_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "applied_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "absence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "owner_id" UUID NOT NULL,
    "office" TEXT,
    "name" TEXT NOT NULL,
    "queue" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier" (
    "id" UUID NOT NULL,
    "opened_by_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dossier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "likeness" (
    "application_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "reasons" TEXT[],
    "found_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "reason" TEXT,
    "note" TEXT,
    "officer_id" UUID,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "likeness_pkey" PRIMARY KEY ("application_id","other_id")
);

-- CreateIndex
CREATE INDEX "absence_officer_id_idx" ON "absence"("officer_id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_slug_key" ON "saved_view"("slug");

-- CreateIndex
CREATE INDEX "saved_view_office_idx" ON "saved_view"("office");

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_owner_id_name_key" ON "saved_view"("owner_id", "name");

-- CreateIndex
CREATE INDEX "likeness_other_id_idx" ON "likeness"("other_id");

-- CreateIndex
CREATE INDEX "application_dossier_id_idx" ON "application"("dossier_id");

-- CreateIndex
CREATE INDEX "application_assigned_to_id_idx" ON "application"("assigned_to_id");

-- AddForeignKey
ALTER TABLE "jurisdiction" ADD CONSTRAINT "jurisdiction_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "absence" ADD CONSTRAINT "absence_officer_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "likeness" ADD CONSTRAINT "likeness_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "likeness" ADD CONSTRAINT "likeness_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_assigned_to_id_fkey" FOREIGN KEY ("assigned_to_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- A pair has one row, whichever of the two is looked at; “not the same” says why.
ALTER TABLE "likeness" ADD CONSTRAINT "likeness_ordered" CHECK ("application_id" < "other_id");
ALTER TABLE "likeness" ADD CONSTRAINT "likeness_answer" CHECK (
  ("answer" IS NULL AND "officer_id" IS NULL AND "answered_at" IS NULL)
  OR ("answer" IN ('same', 'different') AND "officer_id" IS NOT NULL AND "answered_at" IS NOT NULL));
ALTER TABLE "likeness" ADD CONSTRAINT "likeness_reason" CHECK ("answer" IS DISTINCT FROM 'different' OR "reason" IS NOT NULL);
ALTER TABLE "absence" ADD CONSTRAINT "absence_days" CHECK ("until_day" >= "from_day");
ALTER TABLE "absence" ADD CONSTRAINT "absence_substitute" CHECK ("substitute_id" IS DISTINCT FROM "officer_id");
CREATE INDEX "likeness_open" ON "likeness" ("application_id", "other_id") WHERE "answer" IS NULL;

-- What queues ask of a case beside its status is written on its row by those who know, so that a queue opens no other table.
CREATE FUNCTION case_answered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "application" SET "answered_at" = NEW."answered_at" WHERE "id" = NEW."application_id";
  RETURN NULL;
END $$;
CREATE TRIGGER "case_answered" AFTER INSERT OR UPDATE OF "answered_at" ON "information_request"
  FOR EACH ROW WHEN (NEW."answered_at" IS NOT NULL) EXECUTE FUNCTION case_answered();

CREATE FUNCTION case_objected() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "application" SET "objected_at" = NEW."at" WHERE "id" = NEW."application_id";
  RETURN NULL;
END $$;
CREATE TRIGGER "case_objected" AFTER INSERT ON "objection" FOR EACH ROW EXECUTE FUNCTION case_objected();

-- A word of an officer answers what was waiting; a new notice waits for an objection of its own.
CREATE FUNCTION case_decided() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "application" SET
    "answered_at" = NULL,
    "objected_at" = CASE WHEN NEW."kind" = 'notice' THEN NULL ELSE "objected_at" END,
    "recommended_by" = CASE
      WHEN NEW."kind" IN ('recommend-grant', 'recommend-refusal') AND NOT NEW."officer_id" = ANY ("recommended_by")
      THEN "recommended_by" || NEW."officer_id" ELSE "recommended_by" END
  WHERE "id" = NEW."application_id";
  RETURN NULL;
END $$;
CREATE TRIGGER "case_decided" AFTER INSERT ON "decision" FOR EACH ROW EXECUTE FUNCTION case_decided();

-- Work given to one officer is given for the status the case is in.
CREATE FUNCTION case_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."assigned_to_id" IS NOT DISTINCT FROM OLD."assigned_to_id" THEN
    NEW."assigned_to_id" := NULL;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "case_moved" BEFORE UPDATE OF "status" ON "application"
  FOR EACH ROW WHEN (OLD."status" IS DISTINCT FROM NEW."status") EXECUTE FUNCTION case_moved();

UPDATE "application" a SET
  "answered_at" = (SELECT max(r."answered_at") FROM "information_request" r WHERE r."application_id" = a."id"
    AND NOT EXISTS (SELECT 1 FROM "decision" d WHERE d."application_id" = a."id" AND d."at" > r."answered_at")),
  "objected_at" = (SELECT max(o."at") FROM "objection" o WHERE o."application_id" = a."id"),
  "recommended_by" = coalesce((SELECT array_agg(DISTINCT d."officer_id") FROM "decision" d
    WHERE d."application_id" = a."id" AND d."kind" IN ('recommend-grant', 'recommend-refusal')), ARRAY[]::uuid[]),
  "residence_country" = (SELECT p."answers" ->> 'residenceCountry' FROM "answer_page" p
    WHERE p."application_id" = a."id" AND p."answers" ? 'residenceCountry' LIMIT 1)
WHERE a."status" <> 'draft';

-- The work in the order it is done, with what filters ask: only what is on its way stands in these, however many have ended.
CREATE INDEX "application_work" ON "application" (
  ("status" IN ('returned', 'awaiting_information', 'waiting_for_quota')),
  (coalesce("due_on", ("submitted_at" AT TIME ZONE 'Asia/Almaty')::date + 2)), "submitted_at", "id")
  WHERE "status" IN ('submitted', 'returned', 'verification', 'awaiting_information', 'recommended', 'refusal_notice', 'waiting_for_quota', 'appealed');
CREATE INDEX "application_work_by_status" ON "application" (
  "status", (coalesce("due_on", ("submitted_at" AT TIME ZONE 'Asia/Almaty')::date + 2)), "submitted_at", "id")
  WHERE "status" IN ('submitted', 'returned', 'verification', 'awaiting_information', 'recommended', 'refusal_notice', 'waiting_for_quota', 'appealed');
CREATE INDEX "application_work_count" ON "application" ("status", "claimed_by_id")
  INCLUDE ("account_id", "programme", "region", "residence_country", "locale")
  WHERE "status" IN ('submitted', 'returned', 'verification', 'awaiting_information', 'recommended', 'refusal_notice', 'waiting_for_quota', 'appealed');
CREATE INDEX "application_answered" ON "application" ("answered_at") WHERE "status" = 'verification' AND "answered_at" IS NOT NULL;
CREATE INDEX "application_held" ON "application" ("claimed_by_id") WHERE "claimed_by_id" IS NOT NULL;
CREATE INDEX "application_family" ON "application" ("family_key") WHERE "family_key" IS NOT NULL
  AND "status" IN ('submitted', 'returned', 'verification', 'awaiting_information', 'recommended', 'refusal_notice', 'waiting_for_quota', 'appealed');
CREATE INDEX "application_employer" ON "application" ("employer_key") WHERE "employer_key" IS NOT NULL
  AND "status" IN ('submitted', 'returned', 'verification', 'awaiting_information', 'recommended', 'refusal_notice', 'waiting_for_quota', 'appealed');
CREATE INDEX "application_likeness_due" ON "application" ("submitted_at") WHERE "likeness_at" IS NULL AND "submitted_at" IS NOT NULL;
CREATE INDEX "event_claims" ON "event" ("actor_id", "id") WHERE "step" = 'claim';

-- A name or a number in any place of a word is found by its threes of letters.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "application_search" ON "application" USING gin ("search_key" gin_trgm_ops, "holder_name" gin_trgm_ops, "reference" gin_trgm_ops)
  WHERE "status" IN ('submitted', 'returned', 'verification', 'awaiting_information', 'recommended', 'refusal_notice', 'waiting_for_quota', 'appealed');
