-- CreateTable
CREATE TABLE "paper" (
    "id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "paper" TEXT NOT NULL,
    "application_id" UUID NOT NULL,
    "permit_id" UUID,
    "version" INTEGER NOT NULL,
    "look" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "paper_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "paper_sha256_key" ON "paper"("sha256");

-- CreateIndex
CREATE INDEX "paper_application_id_idx" ON "paper"("application_id");

-- CreateIndex
CREATE INDEX "paper_permit_id_idx" ON "paper"("permit_id");

-- CreateIndex
CREATE UNIQUE INDEX "paper_subject_version_key" ON "paper"("subject", "version");

-- CreateIndex
CREATE UNIQUE INDEX "paper_subject_look_key" ON "paper"("subject", "look");

-- AddForeignKey
ALTER TABLE "paper" ADD CONSTRAINT "paper_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper" ADD CONSTRAINT "paper_permit_id_fkey" FOREIGN KEY ("permit_id") REFERENCES "permit"("id") ON DELETE SET NULL ON UPDATE CASCADE;
