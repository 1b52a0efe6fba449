-- CreateTable
CREATE TABLE "kept_check" (
    "code" TEXT NOT NULL,
    "programme" TEXT NOT NULL,
    "route" TEXT NOT NULL,
    "rule_set" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "kept_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kept_check_pkey" PRIMARY KEY ("code")
);

-- CreateIndex
CREATE INDEX "kept_check_expires_at_idx" ON "kept_check"("expires_at");
