-- CreateTable
CREATE TABLE "offer_asked" (
    "id" UUID NOT NULL,
    "claim" JSONB NOT NULL,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "agreed" JSONB,
    "registration" TEXT,
    "signed_by" TEXT,
    "signed_as" TEXT,
    "note" TEXT,

    CONSTRAINT "offer_asked_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "offer_asked" ADD CONSTRAINT "offer_asked_id_fkey" FOREIGN KEY ("id") REFERENCES "signed_link"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "offer_asked" ADD CONSTRAINT "offer_asked_whole" CHECK (
    ("answered_at" IS NULL) = ("answer" IS NULL)
    AND ("answer" IS NULL) = ("signed_by" IS NULL)
    AND ("answer" IS NULL OR "answer" IN ('confirmed', 'corrected', 'declined'))
    AND ("agreed" IS NOT NULL) = coalesce("answer" IN ('confirmed', 'corrected'), false)
    AND ("agreed" IS NULL OR ("registration" IS NOT NULL AND "signed_as" IS NOT NULL)));

-- What an employer signed is changed by nobody.
CREATE FUNCTION offer_answer_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an employer''s answer does not change' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER "offer_answer_stays" BEFORE UPDATE OR DELETE ON "offer_asked"
    FOR EACH ROW WHEN (OLD."answered_at" IS NOT NULL) EXECUTE FUNCTION offer_answer_stays();
