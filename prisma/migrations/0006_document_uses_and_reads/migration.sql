-- AlterTable
ALTER TABLE "document" ADD COLUMN     "quality" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "send_key" TEXT;

-- CreateTable
CREATE TABLE "document_use" (
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "document_use_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_read" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "application_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "officer_id" UUID NOT NULL,
    "officer_role" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "page" INTEGER,
    "purpose" TEXT NOT NULL,

    CONSTRAINT "document_read_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "document_use_document_id_item_key" ON "document_use"("document_id", "item");

-- CreateIndex
CREATE INDEX "document_read_application_id_at_idx" ON "document_read"("application_id", "at");

-- CreateIndex
CREATE INDEX "document_read_officer_id_at_idx" ON "document_read"("officer_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "document_application_id_send_key_key" ON "document"("application_id", "send_key");

-- AddForeignKey
ALTER TABLE "document_use" ADD CONSTRAINT "document_use_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "document_read" ADD CONSTRAINT "document_read_kind" CHECK ("kind" IN ('thumbnail', 'page', 'copy', 'original'));
CREATE TRIGGER "document_read_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "document_read"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
