-- CreateTable
CREATE TABLE "case_read" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "application_id" UUID NOT NULL,
    "officer_id" UUID NOT NULL,
    "officer_role" TEXT NOT NULL,
    "office" TEXT,
    "purpose" TEXT NOT NULL,
    "stated" BOOLEAN NOT NULL,

    CONSTRAINT "case_read_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "case_read_application_id_at_idx" ON "case_read"("application_id", "at");

-- CreateIndex
CREATE INDEX "case_read_officer_id_at_idx" ON "case_read"("officer_id", "at");

CREATE TRIGGER "case_read_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "case_read"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE CONSTRAINT TRIGGER "case_read_audited" AFTER INSERT ON "case_read"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit_append();
