-- CreateTable
CREATE TABLE "typed_form" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "browser" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "fields" TEXT NOT NULL,
    "typed_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "typed_form_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "typed_form_account_id_idx" ON "typed_form"("account_id");

-- CreateIndex
CREATE INDEX "typed_form_expires_at_idx" ON "typed_form"("expires_at");

-- AddForeignKey
ALTER TABLE "typed_form" ADD CONSTRAINT "typed_form_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
