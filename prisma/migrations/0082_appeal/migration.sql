-- CreateTable
CREATE TABLE "appeal" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "permit_id" UUID,
    "subject" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "author_id" UUID,
    "aspects" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "text" TEXT NOT NULL,
    "late_reason" TEXT,
    "until" DATE NOT NULL,
    "filed_at" TIMESTAMPTZ(3) NOT NULL,
    "due_on" DATE NOT NULL,
    "suspended" JSONB,
    "result" TEXT,
    "reason" TEXT,
    "explanation" TEXT,
    "officer_id" UUID,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "appeal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "appeal_act_key" ON "appeal"("act");

-- CreateIndex
CREATE INDEX "appeal_application_id_idx" ON "appeal"("application_id");

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_permit_id_fkey" FOREIGN KEY ("permit_id") REFERENCES "permit"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- What the domain promises, kept a second time.

ALTER TABLE "appeal" ADD CONSTRAINT "appeal_subject" CHECK (
  "subject" IN ('refusal', 'terms', 'lapse', 'termination', 'revocation', 'suspension'));
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_result" CHECK (
  "result" IN ('satisfy', 'allow', 'vary', 'remit', 'dismiss', 'leave-unconsidered', 'withdrawn'));
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_decided" CHECK (("result" IS NULL) = ("decided_at" IS NULL));
-- The author satisfies it, and only they; every other answer is somebody else's.
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_other_officer" CHECK (
  "officer_id" IS NULL OR "author_id" IS NULL OR ("result" = 'satisfy') = ("officer_id" = "author_id"));
-- One at a time.
CREATE UNIQUE INDEX "appeal_one_open" ON "appeal" ("application_id") WHERE "result" IS NULL;
