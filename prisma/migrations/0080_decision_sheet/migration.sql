-- AlterTable
ALTER TABLE "decision" ADD COLUMN     "departure" JSONB,
ADD COLUMN     "explanation" TEXT,
ADD COLUMN     "sheet" JSONB;

-- CreateTable
CREATE TABLE "prepared_decision" (
    "application_id" UUID NOT NULL,
    "officer_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "choice" JSONB NOT NULL,
    "prepared_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "prepared_decision_pkey" PRIMARY KEY ("application_id","officer_id")
);

-- AddForeignKey
ALTER TABLE "prepared_decision" ADD CONSTRAINT "prepared_decision_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;
