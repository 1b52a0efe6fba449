-- CreateTable
CREATE TABLE "opinion" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "check_kind" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "words" TEXT,
    "asked_by" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "on_paper" BOOLEAN NOT NULL DEFAULT false,
    "answer" TEXT,
    "reasons" TEXT,
    "signed_by" TEXT,
    "answered_on" DATE,
    "answered_at" TIMESTAMPTZ(3),
    "seen_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "opinion_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_kind" CHECK (
    "kind" IN ('ministry-petition', 'commission', 'field-council', 'chamber', 'security', 'other'));
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_answer" CHECK ("answer" IN ('favourable', 'unfavourable', 'more-needed'));
-- Silence is never an answer: an answer has its reasons, who gave it, and its day.
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_whole_answer" CHECK (
    ("answer" IS NULL) = ("answered_at" IS NULL) AND ("answer" IS NULL) = ("reasons" IS NULL)
    AND ("answer" IS NULL) = ("signed_by" IS NULL) AND ("answer" IS NULL) = ("answered_on" IS NULL));
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_paper" CHECK (NOT "on_paper" OR "answer" IS NOT NULL);
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_one_end" CHECK ("answer" IS NULL OR "revoked_at" IS NULL);
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_lengths" CHECK (
    length("body") BETWEEN 1 AND 300 AND length("words") <= 2000 AND length("reasons") BETWEEN 1 AND 8000 AND length("signed_by") BETWEEN 1 AND 300);

-- Answers nobody has read yet, for the queue.
CREATE INDEX "opinion_unseen" ON "opinion"("application_id") WHERE "answer" IS NOT NULL AND "seen_at" IS NULL;

-- AlterTable
ALTER TABLE "document" ADD COLUMN     "opinion_id" UUID;

-- CreateIndex
CREATE INDEX "opinion_application_id_idx" ON "opinion"("application_id");

-- CreateIndex
CREATE INDEX "document_opinion_id_idx" ON "document"("opinion_id");

-- AddForeignKey
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_opinion_id_fkey" FOREIGN KEY ("opinion_id") REFERENCES "opinion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was asked, and what was answered, is not changed.
CREATE FUNCTION opinion_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD."revoked_at" IS NOT NULL OR OLD."seen_at" IS NOT NULL)
     OR (OLD."answer" IS NOT NULL AND (NEW."answer", NEW."reasons", NEW."signed_by", NEW."answered_on", NEW."answered_at", NEW."revoked_at")
        IS DISTINCT FROM (OLD."answer", OLD."reasons", OLD."signed_by", OLD."answered_on", OLD."answered_at", OLD."revoked_at"))
     OR (NEW."id", NEW."application_id", NEW."kind", NEW."check_kind", NEW."body", NEW."words", NEW."asked_by", NEW."asked_at", NEW."on_paper")
        IS DISTINCT FROM
        (OLD."id", OLD."application_id", OLD."kind", OLD."check_kind", OLD."body", OLD."words", OLD."asked_by", OLD."asked_at", OLD."on_paper") THEN
    RAISE EXCEPTION 'an opinion is answered or taken back once' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "opinion_stays" BEFORE UPDATE ON "opinion" FOR EACH ROW EXECUTE FUNCTION opinion_stays();
CREATE TRIGGER "opinion_kept" BEFORE DELETE OR TRUNCATE ON "opinion"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
