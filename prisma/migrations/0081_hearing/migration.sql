-- CreateTable
CREATE TABLE "hearing" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "slot_id" UUID NOT NULL,
    "booked_at" TIMESTAMPTZ(3) NOT NULL,
    "moves" INTEGER NOT NULL DEFAULT 0,
    "result" TEXT,
    "showed" TEXT,
    "minutes" TEXT,
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3),

    CONSTRAINT "hearing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "receipt" (
    "decision_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "receipt_pkey" PRIMARY KEY ("decision_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "hearing_decision_id_key" ON "hearing"("decision_id");

-- CreateIndex
CREATE INDEX "hearing_application_id_idx" ON "hearing"("application_id");

-- CreateIndex
CREATE INDEX "hearing_slot_id_idx" ON "hearing"("slot_id");

-- AddForeignKey
ALTER TABLE "hearing" ADD CONSTRAINT "hearing_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hearing" ADD CONSTRAINT "hearing_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hearing" ADD CONSTRAINT "hearing_slot_id_fkey" FOREIGN KEY ("slot_id") REFERENCES "hearing_slot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What the domain promises, kept a second time.

ALTER TABLE "hearing" ADD CONSTRAINT "hearing_moves" CHECK ("moves" BETWEEN 0 AND 1);
ALTER TABLE "hearing" ADD CONSTRAINT "hearing_result" CHECK ("result" IN ('came', 'did-not-come', 'not-held'));
ALTER TABLE "hearing" ADD CONSTRAINT "hearing_showed" CHECK ("showed" IN ('nothing-new', 'new-facts', 'ground-removed'));
ALTER TABLE "hearing" ADD CONSTRAINT "hearing_recorded" CHECK (
  ("result" IS NULL) = ("recorded_at" IS NULL)
  AND (("result" = 'came') = ("showed" IS NOT NULL) OR "result" IS NULL AND "showed" IS NULL));

-- An application that leaves its notice needs its hearing no more: the place is free for others at once.
CREATE FUNCTION release_hearing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  WITH ended AS (
    UPDATE "hearing" SET "result" = 'not-held', "recorded_at" = now()
    WHERE "application_id" = NEW."id" AND "result" IS NULL RETURNING "slot_id")
  UPDATE "hearing_slot" SET "taken" = "taken" - 1 WHERE "id" IN (SELECT "slot_id" FROM ended) AND "taken" > 0;
  RETURN NULL;
END $$;
CREATE TRIGGER "application_releases_hearing" AFTER UPDATE OF "status" ON "application"
  FOR EACH ROW WHEN (OLD."status" = 'refusal_notice' AND NEW."status" <> 'refusal_notice') EXECUTE FUNCTION release_hearing();

-- A refusal waits for the hearing that was asked for: it has no place to be released from then.
CREATE FUNCTION hearing_before_refusal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "hearing" WHERE "application_id" = NEW."id" AND "result" IS NULL) THEN
    RAISE EXCEPTION 'a hearing was asked for and has not been recorded' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "application_hears_before_refusal" BEFORE UPDATE OF "status" ON "application"
  FOR EACH ROW WHEN (OLD."status" = 'refusal_notice' AND NEW."status" = 'refused') EXECUTE FUNCTION hearing_before_refusal();
