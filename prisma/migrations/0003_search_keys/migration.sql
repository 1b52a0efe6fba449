-- AlterTable
ALTER TABLE "application" ADD COLUMN     "birth_date" TEXT,
ADD COLUMN     "passport_number" TEXT,
ADD COLUMN     "search_key" TEXT;

-- CreateIndex
CREATE INDEX "application_passport_number_idx" ON "application"("passport_number");

-- CreateIndex
CREATE INDEX "application_birth_date_idx" ON "application"("birth_date");
