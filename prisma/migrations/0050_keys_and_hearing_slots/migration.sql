-- AlterTable
ALTER TABLE "account" ADD COLUMN     "shortcuts" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "hearing_slot" (
    "id" UUID NOT NULL,
    "office" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "form" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "capacity" INTEGER NOT NULL,
    "taken" INTEGER NOT NULL DEFAULT 0,
    "added_by_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "hearing_slot_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "hearing_slot_office_starts_at_idx" ON "hearing_slot"("office", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "hearing_slot_office_starts_at_form_place_key" ON "hearing_slot"("office", "starts_at", "form", "place");

-- AddForeignKey
ALTER TABLE "hearing_slot" ADD CONSTRAINT "hearing_slot_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A slot never holds more hearings than it has room for, and one that holds any is not taken away.
ALTER TABLE "hearing_slot" ADD CONSTRAINT "hearing_slot_room" CHECK ("capacity" BETWEEN 1 AND 50 AND "taken" BETWEEN 0 AND "capacity");
ALTER TABLE "hearing_slot" ADD CONSTRAINT "hearing_slot_form" CHECK ("form" IN ('online', 'in-person'));
ALTER TABLE "hearing_slot" ADD CONSTRAINT "hearing_slot_time" CHECK ("ends_at" > "starts_at");
ALTER TABLE "hearing_slot" ADD CONSTRAINT "hearing_slot_removed" CHECK ("removed_at" IS NULL OR "taken" = 0);
