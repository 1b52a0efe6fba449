-- What an applicant changes after sending: on their own initiative as well as in answer to a request, and in an entry of a
-- list as well as on a page.
-- AlterTable
ALTER TABLE "amendment" ADD COLUMN     "entry" UUID,
ALTER COLUMN "request_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "document" ADD COLUMN     "held" BOOLEAN NOT NULL DEFAULT false;

-- DropIndex
DROP INDEX "amendment_request_id_question_key";

-- One request changes one answer once.
CREATE UNIQUE INDEX "amendment_one_answer" ON "amendment"("request_id", "entry", "question") NULLS NOT DISTINCT WHERE "request_id" IS NOT NULL;

-- CreateTable
CREATE TABLE "amend_draft" (
    "application_id" UUID NOT NULL,
    "place" TEXT NOT NULL,
    "list" TEXT,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "removed" BOOLEAN NOT NULL DEFAULT false,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "amend_draft_pkey" PRIMARY KEY ("application_id","place")
);

-- CreateTable
CREATE TABLE "row_opened" (
    "application_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "row_key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL,
    "cause" TEXT NOT NULL,

    CONSTRAINT "row_opened_pkey" PRIMARY KEY ("application_id","kind","row_key","at")
);

-- AddForeignKey
ALTER TABLE "amend_draft" ADD CONSTRAINT "amend_draft_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "row_opened" ADD CONSTRAINT "row_opened_application_id_kind_fkey" FOREIGN KEY ("application_id", "kind") REFERENCES "case_check"("application_id", "kind") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Only an entry is taken out or belongs to a list.
ALTER TABLE "amend_draft" ADD CONSTRAINT "amend_draft_removed" CHECK ("list" IS NOT NULL OR NOT "removed");
ALTER TABLE "row_opened" ADD CONSTRAINT "row_opened_cause" CHECK ("cause" IN ('answer', 'amend'));
ALTER TABLE "row_opened" ADD CONSTRAINT "row_opened_version" CHECK ("version" >= 0);
CREATE TRIGGER "row_opened_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "row_opened"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
