-- CreateTable
CREATE TABLE "request_answer" (
    "request_id" UUID NOT NULL,
    "row" TEXT NOT NULL,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "words" TEXT,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "request_answer_pkey" PRIMARY KEY ("request_id","row")
);
ALTER TABLE "request_answer" ADD CONSTRAINT "request_answer_words" CHECK (length("words") BETWEEN 1 AND 6000);

-- CreateTable
CREATE TABLE "amendment" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "page" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,

    CONSTRAINT "amendment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "amendment_application_id_at_idx" ON "amendment"("application_id", "at");

-- One request changes one answer once.
CREATE UNIQUE INDEX "amendment_request_id_question_key" ON "amendment"("request_id", "question");

-- AddForeignKey
ALTER TABLE "request_answer" ADD CONSTRAINT "request_answer_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "information_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "amendment" ADD CONSTRAINT "amendment_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "amendment" ADD CONSTRAINT "amendment_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "information_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER "amendment_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "amendment"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What is prepared may change until it is sent; afterwards it is what was answered.
CREATE FUNCTION request_answer_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "information_request" WHERE "id" = NEW."request_id" AND ("answered_at" IS NOT NULL OR "cancelled_at" IS NOT NULL)) THEN
    RAISE EXCEPTION 'a request that is closed takes no answer' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "request_answer_open" BEFORE INSERT OR UPDATE ON "request_answer"
  FOR EACH ROW EXECUTE FUNCTION request_answer_open();
