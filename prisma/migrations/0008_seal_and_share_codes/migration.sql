-- AlterTable
ALTER TABLE "permit" ADD COLUMN     "status_index" INTEGER,
ADD COLUMN     "suspended_at" TIMESTAMPTZ(3),
ADD COLUMN     "suspended_until" DATE,
ADD COLUMN     "suspension_reason" TEXT;

-- Permits that exist already draw their place in the list, each within a stretch of its own.
UPDATE "permit" SET "status_index" = drawn.place FROM (
    SELECT "id", floor((row_number() OVER (ORDER BY random()) - 1 + random()) * (2097152 / count(*) OVER ()))::integer AS place
    FROM "permit"
) AS drawn WHERE drawn."id" = "permit"."id";
ALTER TABLE "permit" ALTER COLUMN "status_index" SET NOT NULL;
ALTER TABLE "permit" ADD CONSTRAINT "permit_status_index" CHECK ("status_index" BETWEEN 0 AND 2097151);
ALTER TABLE "permit" ADD CONSTRAINT "permit_suspended" CHECK (
    "status" <> 'suspended' OR "suspended_until" IS NULL OR "suspended_at" IS NOT NULL);

-- CreateIndex
CREATE INDEX "permit_status_idx" ON "permit"("status");

-- CreateTable
CREATE TABLE "share_code" (
    "id" UUID NOT NULL,
    "permit_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "last_day" DATE NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "share_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "permit_check" (
    "id" BIGSERIAL NOT NULL,
    "permit_id" UUID NOT NULL,
    "share_code_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "named" BOOLEAN NOT NULL DEFAULT false,
    "visitor" TEXT NOT NULL,

    CONSTRAINT "permit_check_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "share_code_code_hash_key" ON "share_code"("code_hash");

-- CreateIndex
CREATE INDEX "share_code_permit_id_idx" ON "share_code"("permit_id");

-- CreateIndex
CREATE INDEX "permit_check_permit_id_at_idx" ON "permit_check"("permit_id", "at");

-- CreateIndex
CREATE INDEX "permit_check_at_idx" ON "permit_check"("at");

-- CreateIndex
CREATE UNIQUE INDEX "permit_status_index_key" ON "permit"("status_index");

-- AddForeignKey
ALTER TABLE "share_code" ADD CONSTRAINT "share_code_permit_id_fkey" FOREIGN KEY ("permit_id") REFERENCES "permit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "permit_check" ADD CONSTRAINT "permit_check_permit_id_fkey" FOREIGN KEY ("permit_id") REFERENCES "permit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "permit_check" ADD CONSTRAINT "permit_check_share_code_id_fkey" FOREIGN KEY ("share_code_id") REFERENCES "share_code"("id") ON DELETE SET NULL ON UPDATE CASCADE;
