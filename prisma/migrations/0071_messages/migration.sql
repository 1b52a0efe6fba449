-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "side" TEXT NOT NULL,
    "officer_id" UUID,
    "template" TEXT,
    "locale" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "message" ADD CONSTRAINT "message_side" CHECK (
    ("side" = 'applicant' AND "officer_id" IS NULL AND "template" IS NULL)
    OR ("side" = 'office' AND "officer_id" IS NOT NULL AND "template" IS NOT NULL AND "settled_at" IS NULL));
ALTER TABLE "message" ADD CONSTRAINT "message_text" CHECK (length("text") BETWEEN 1 AND 6000);

-- CreateIndex
CREATE INDEX "message_application_id_at_idx" ON "message"("application_id", "at");

-- Who has written and waits for an answer, for the queue.
CREATE INDEX "message_waits" ON "message"("application_id") WHERE "side" = 'applicant' AND "settled_at" IS NULL;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was said stays said; only the marks change, each once.
CREATE FUNCTION message_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."id", NEW."application_id", NEW."at", NEW."side", NEW."officer_id", NEW."template", NEW."locale", NEW."text")
       IS DISTINCT FROM
     (OLD."id", OLD."application_id", OLD."at", OLD."side", OLD."officer_id", OLD."template", OLD."locale", OLD."text")
     OR (OLD."read_at" IS NOT NULL AND NEW."read_at" IS DISTINCT FROM OLD."read_at")
     OR (OLD."settled_at" IS NOT NULL AND NEW."settled_at" IS DISTINCT FROM OLD."settled_at") THEN
    RAISE EXCEPTION 'a message is not changed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "message_stays" BEFORE UPDATE ON "message" FOR EACH ROW EXECUTE FUNCTION message_stays();
CREATE TRIGGER "message_kept" BEFORE DELETE OR TRUNCATE ON "message"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
