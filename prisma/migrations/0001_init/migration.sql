-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "display_name" TEXT,
    "locale" TEXT NOT NULL,
    "password_hash" TEXT,
    "email_confirmed_at" TIMESTAMPTZ(3),
    "totp_secret" TEXT,
    "totp_confirmed_at" TIMESTAMPTZ(3),
    "totp_last_step" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "officer_role" (
    "account_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "granted_by" UUID,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "officer_role_pkey" PRIMARY KEY ("account_id","role")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "account_id" UUID,
    "second_factor_at" TIMESTAMPTZ(3),
    "check" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "email_challenge" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "code_hash" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "email_challenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "application" (
    "id" UUID NOT NULL,
    "reference" TEXT,
    "account_id" UUID NOT NULL,
    "programme" TEXT NOT NULL,
    "route" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 0,
    "locale" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "accepted_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "rule_set" TEXT,
    "lane" TEXT,
    "total" INTEGER,
    "holder_name" TEXT,
    "citizenship" TEXT,
    "field" TEXT,
    "region" TEXT,
    "due_on" DATE,
    "applicant_due_on" DATE,
    "claimed_by_id" UUID,
    "claimed_at" TIMESTAMPTZ(3),

    CONSTRAINT "application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer_page" (
    "application_id" UUID NOT NULL,
    "page" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "answer_page_pkey" PRIMARY KEY ("application_id","page")
);

-- CreateTable
CREATE TABLE "submission" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "questions" JSONB NOT NULL,
    "answers" JSONB NOT NULL,
    "facts" JSONB NOT NULL,
    "outcome" JSONB NOT NULL,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "page_count" INTEGER NOT NULL,
    "original" JSONB NOT NULL,
    "pages" JSONB NOT NULL,
    "thumbnail" JSONB NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_check" (
    "application_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "finding" TEXT,
    "reason" TEXT,
    "note" TEXT,
    "officer_id" UUID,
    "at" TIMESTAMPTZ(3),

    CONSTRAINT "case_check_pkey" PRIMARY KEY ("application_id","kind")
);

-- CreateTable
CREATE TABLE "information_request" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "items" JSONB NOT NULL,
    "due_on" DATE NOT NULL,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "information_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clock_stop" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE,

    CONSTRAINT "clock_stop_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" BIGSERIAL NOT NULL,
    "application_id" UUID,
    "permit_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,
    "actor_role" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "from_status" TEXT,
    "to_status" TEXT,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL,
    "number" TEXT,
    "application_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "officer_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reasons" JSONB NOT NULL DEFAULT '[]',
    "note" TEXT,
    "outcome" JSONB,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "objection" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "objection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "permit" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "application_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "rule_set" TEXT NOT NULL,
    "holder" JSONB NOT NULL,
    "granted_on" DATE NOT NULL,
    "valid_from" DATE,
    "valid_until" DATE,
    "entitled_until" DATE,
    "revoked_at" TIMESTAMPTZ(3),
    "revocation_reason" TEXT,

    CONSTRAINT "permit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quota" (
    "year" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "places" INTEGER NOT NULL,
    "used" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "quota_pkey" PRIMARY KEY ("year","field")
);

-- CreateTable
CREATE TABLE "letter" (
    "id" UUID NOT NULL,
    "cause" TEXT NOT NULL,
    "letter" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "application_id" UUID,
    "values" TEXT NOT NULL,
    "owed_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sent_at" TIMESTAMPTZ(3),
    "last_error" TEXT,

    CONSTRAINT "letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "email_challenge_token_hash_key" ON "email_challenge"("token_hash");

-- CreateIndex
CREATE INDEX "email_challenge_account_id_purpose_idx" ON "email_challenge"("account_id", "purpose");

-- CreateIndex
CREATE UNIQUE INDEX "application_reference_key" ON "application"("reference");

-- CreateIndex
CREATE INDEX "application_account_id_idx" ON "application"("account_id");

-- CreateIndex
CREATE INDEX "application_status_due_on_submitted_at_idx" ON "application"("status", "due_on", "submitted_at");

-- CreateIndex
CREATE INDEX "application_claimed_by_id_status_idx" ON "application"("claimed_by_id", "status");

-- CreateIndex
CREATE INDEX "submission_application_id_idx" ON "submission"("application_id");

-- CreateIndex
CREATE INDEX "document_application_id_item_idx" ON "document"("application_id", "item");

-- CreateIndex
CREATE INDEX "document_sha256_idx" ON "document"("sha256");

-- CreateIndex
CREATE INDEX "information_request_application_id_idx" ON "information_request"("application_id");

-- CreateIndex
CREATE INDEX "clock_stop_application_id_idx" ON "clock_stop"("application_id");

-- CreateIndex
CREATE INDEX "event_application_id_id_idx" ON "event"("application_id", "id");

-- CreateIndex
CREATE INDEX "event_permit_id_id_idx" ON "event"("permit_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_number_key" ON "decision"("number");

-- CreateIndex
CREATE INDEX "decision_application_id_at_idx" ON "decision"("application_id", "at");

-- CreateIndex
CREATE INDEX "objection_application_id_idx" ON "objection"("application_id");

-- CreateIndex
CREATE UNIQUE INDEX "permit_number_key" ON "permit"("number");

-- CreateIndex
CREATE INDEX "permit_account_id_idx" ON "permit"("account_id");

-- CreateIndex
CREATE INDEX "permit_application_id_idx" ON "permit"("application_id");

-- CreateIndex
CREATE UNIQUE INDEX "letter_cause_key" ON "letter"("cause");

-- CreateIndex
CREATE INDEX "letter_account_id_idx" ON "letter"("account_id");

-- CreateIndex
CREATE INDEX "letter_application_id_idx" ON "letter"("application_id");

-- AddForeignKey
ALTER TABLE "officer_role" ADD CONSTRAINT "officer_role_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "email_challenge" ADD CONSTRAINT "email_challenge_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_claimed_by_id_fkey" FOREIGN KEY ("claimed_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_page" ADD CONSTRAINT "answer_page_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_check" ADD CONSTRAINT "case_check_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "information_request" ADD CONSTRAINT "information_request_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clock_stop" ADD CONSTRAINT "clock_stop_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_permit_id_fkey" FOREIGN KEY ("permit_id") REFERENCES "permit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objection" ADD CONSTRAINT "objection_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "permit" ADD CONSTRAINT "permit_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "permit" ADD CONSTRAINT "permit_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "permit" ADD CONSTRAINT "permit_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- What the domain promises, kept a second time where no code can get round it.

ALTER TABLE "application" ADD CONSTRAINT "application_status" CHECK ("status" IN (
  'draft', 'submitted', 'verification', 'awaiting_information', 'recommended', 'refusal_notice',
  'waiting_for_quota', 'granted', 'refused', 'withdrawn', 'discarded'));
ALTER TABLE "application" ADD CONSTRAINT "application_programme" CHECK ("programme" IN ('kandas-card', 'valuable-skills-visa'));
ALTER TABLE "application" ADD CONSTRAINT "application_submitted" CHECK (
  "status" IN ('draft', 'discarded') OR ("reference" IS NOT NULL AND "submitted_at" IS NOT NULL AND "rule_set" IS NOT NULL));
ALTER TABLE "permit" ADD CONSTRAINT "permit_status" CHECK ("status" IN (
  'pending', 'active', 'suspended', 'revoked', 'superseded', 'expired', 'surrendered', 'lapsed'));
ALTER TABLE "permit" ADD CONSTRAINT "permit_revoked" CHECK (("status" = 'revoked') = ("revoked_at" IS NOT NULL));
ALTER TABLE "quota" ADD CONSTRAINT "quota_not_exceeded" CHECK ("used" BETWEEN 0 AND "places");
ALTER TABLE "account" ADD CONSTRAINT "account_email_lower" CHECK ("email" = lower("email"));

-- One open application per programme and person.
CREATE UNIQUE INDEX "application_one_open" ON "application" ("account_id", "programme")
  WHERE "status" NOT IN ('granted', 'refused', 'withdrawn', 'discarded');
-- One permit of a kind out of one decision.
CREATE UNIQUE INDEX "permit_once" ON "permit" ("decision_id", "kind");
-- One unanswered request for information at a time.
CREATE UNIQUE INDEX "information_request_one_open" ON "information_request" ("application_id")
  WHERE "answered_at" IS NULL AND "cancelled_at" IS NULL;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "event_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "event"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "decision_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "decision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Who ever recommended on an application does not decide on it, and nobody decides on their own.
CREATE FUNCTION decision_duties() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "application" WHERE "id" = NEW."application_id" AND "account_id" = NEW."officer_id") THEN
    RAISE EXCEPTION 'an officer acts on no application of their own' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW."kind" IN ('notice', 'grant', 'approve-without-place', 'refuse') AND EXISTS (
    SELECT 1 FROM "decision" WHERE "application_id" = NEW."application_id"
      AND "officer_id" = NEW."officer_id" AND "kind" IN ('recommend-grant', 'recommend-refusal')) THEN
    RAISE EXCEPTION 'who recommended does not decide' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW."kind" IN ('grant', 'approve-without-place', 'notice') AND NOT EXISTS (
    SELECT 1 FROM "decision" WHERE "application_id" = NEW."application_id"
      AND "kind" IN ('recommend-grant', 'recommend-refusal')) THEN
    RAISE EXCEPTION 'a decision follows a recommendation' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "decision_duties" BEFORE INSERT ON "decision" FOR EACH ROW EXECUTE FUNCTION decision_duties();
