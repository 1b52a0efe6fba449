-- A supervisor may head the office.
ALTER TABLE "officer_role" ADD COLUMN     "head" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "officer_role" ADD CONSTRAINT "officer_role_head_check" CHECK (NOT "head" OR "role" = 'supervisor');

-- Terms that end soon and can still be extended: a queue of the desk.
CREATE INDEX "application_extension_idx" ON "application" ("legal_due_on", "id")
  WHERE "term_extended_at" IS NULL AND "status" IN ('verification', 'awaiting_information', 'recommended', 'refusal_notice');
