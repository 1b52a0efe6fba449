-- A letter goes to an account, or to somebody without one.
ALTER TABLE "letter" ALTER COLUMN "account_id" DROP NOT NULL;
ALTER TABLE "letter" ADD COLUMN     "email" TEXT;
ALTER TABLE "letter" ADD CONSTRAINT "letter_to" CHECK (("account_id" IS NULL) <> ("email" IS NULL));

-- CreateTable
CREATE TABLE "signed_link" (
    "id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "application_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "signed_link_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "signed_link" ADD CONSTRAINT "signed_link_purpose" CHECK ("purpose" IN ('opinion', 'offer'));
ALTER TABLE "signed_link" ADD CONSTRAINT "signed_link_email" CHECK (length("email") BETWEEN 3 AND 254);
ALTER TABLE "signed_link" ADD CONSTRAINT "signed_link_days" CHECK ("expires_at" > "created_at");
ALTER TABLE "signed_link" ADD CONSTRAINT "signed_link_one_end" CHECK ("used_at" IS NULL OR "revoked_at" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "signed_link_token_hash_key" ON "signed_link"("token_hash");

-- CreateIndex
CREATE INDEX "signed_link_application_id_idx" ON "signed_link"("application_id");

-- Of all links ever sent for one thing one at most opens it.
CREATE UNIQUE INDEX "signed_link_one_live" ON "signed_link"("purpose", "subject")
  WHERE "used_at" IS NULL AND "revoked_at" IS NULL;

-- AddForeignKey
ALTER TABLE "signed_link" ADD CONSTRAINT "signed_link_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What has ended stays ended, and a link is never pointed at something else.
CREATE FUNCTION signed_link_ends_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."used_at" IS NOT NULL OR OLD."revoked_at" IS NOT NULL
     OR (NEW."purpose", NEW."application_id", NEW."subject", NEW."token_hash", NEW."email", NEW."expires_at")
        IS DISTINCT FROM (OLD."purpose", OLD."application_id", OLD."subject", OLD."token_hash", OLD."email", OLD."expires_at") THEN
    RAISE EXCEPTION 'a link ends once and is not changed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "signed_link_ends_once" BEFORE UPDATE ON "signed_link"
  FOR EACH ROW EXECUTE FUNCTION signed_link_ends_once();
