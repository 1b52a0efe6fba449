-- CreateTable
CREATE TABLE "entry" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "answers" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "entry_application_id_list_position_key" ON "entry"("application_id", "list", "position");

-- AddForeignKey
ALTER TABLE "entry" ADD CONSTRAINT "entry_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "entry" ADD CONSTRAINT "entry_list_is_named" CHECK ("list" ~ '^[a-z][A-Za-z]{1,30}$');
ALTER TABLE "entry" ADD CONSTRAINT "entry_position_is_bounded" CHECK ("position" BETWEEN 1 AND 1000);
ALTER TABLE "entry" ADD CONSTRAINT "entry_answers_are_an_object" CHECK (jsonb_typeof("answers") = 'object');
