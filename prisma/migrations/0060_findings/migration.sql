-- Findings are made row by row: an answer, a record of a list, a paper. Each save is a new version of its row, so nothing
-- that was found is lost, and of two who save at once one finds the version taken.
-- AlterTable
ALTER TABLE "case_check" ADD COLUMN     "closed_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "finding" (
    "application_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "row_key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "finding" TEXT NOT NULL,
    "reason" TEXT,
    "note" TEXT,
    "claim" TEXT,
    "source" TEXT NOT NULL,
    "officer_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("application_id","kind","row_key","version")
);

-- CreateTable
CREATE TABLE "case_note" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "text" TEXT NOT NULL,
    "send_key" TEXT NOT NULL,

    CONSTRAINT "case_note_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "case_note_application_id_at_idx" ON "case_note"("application_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "case_note_author_id_send_key_key" ON "case_note"("author_id", "send_key");

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_application_id_kind_fkey" FOREIGN KEY ("application_id", "kind") REFERENCES "case_check"("application_id", "kind") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_note" ADD CONSTRAINT "case_note_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "finding" ADD CONSTRAINT "finding_version" CHECK ("version" >= 1);
ALTER TABLE "finding" ADD CONSTRAINT "finding_finding" CHECK ("finding" IN ('matches', 'does-not-match', 'cannot-read', 'not-needed'));
ALTER TABLE "finding" ADD CONSTRAINT "finding_reason" CHECK (("finding" = 'matches') = ("reason" IS NULL));
ALTER TABLE "finding" ADD CONSTRAINT "finding_source" CHECK ("source" IN ('machine', 'officer'));
ALTER TABLE "finding" ADD CONSTRAINT "finding_note" CHECK (char_length("note") <= 500);
ALTER TABLE "case_note" ADD CONSTRAINT "case_note_text" CHECK (char_length("text") BETWEEN 1 AND 2000);
CREATE TRIGGER "finding_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "finding"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "case_note_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "case_note"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Nobody judges an application of their own.
CREATE FUNCTION finding_duties() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "application" WHERE "id" = NEW."application_id" AND "account_id" = NEW."officer_id") THEN
    RAISE EXCEPTION 'an officer acts on no application of their own' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "finding_duties" BEFORE INSERT ON "finding" FOR EACH ROW EXECUTE FUNCTION finding_duties();

-- What was found before was found for a check as a whole. It stays where it is, and holds for each row until that row has
-- a finding of its own: no finding is invented that nobody made.
UPDATE "case_check" SET "closed_at" = "at" WHERE "finding" IS NOT NULL;
