-- DropIndex
DROP INDEX "document_sha256_idx";

-- AlterTable
ALTER TABLE "document" DROP COLUMN "sha256",
ADD COLUMN     "content_mac" TEXT,
ADD COLUMN     "erased_at" TIMESTAMPTZ(3),
ADD COLUMN     "position" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "refused_because" TEXT,
ADD COLUMN     "rotation" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
ADD COLUMN     "scan" TEXT NOT NULL DEFAULT 'not-scanned',
ADD COLUMN     "scan_at" TIMESTAMPTZ(3),
ADD COLUMN     "scan_attempts" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "state" TEXT NOT NULL DEFAULT 'ready',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0,
ALTER COLUMN "original" DROP NOT NULL,
ALTER COLUMN "thumbnail" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "document_content_mac_idx" ON "document"("content_mac");

-- CreateIndex
CREATE INDEX "document_scan_scan_at_idx" ON "document"("scan", "scan_at");

ALTER TABLE "document"
  ADD CONSTRAINT "document_state" CHECK ("state" IN ('received', 'checking', 'ready', 'refused')),
  ADD CONSTRAINT "document_scan" CHECK ("scan" IN ('clean', 'not-scanned', 'pending', 'infected')),
  ADD CONSTRAINT "document_refused" CHECK (("state" = 'refused') = ("refused_because" IS NOT NULL)),
  -- What was not looked at, or holds a virus, never counts as ready.
  ADD CONSTRAINT "document_ready" CHECK ("state" <> 'ready' OR "scan" IN ('clean', 'not-scanned')),
  ADD CONSTRAINT "document_kept" CHECK ("erased_at" IS NOT NULL OR ("original" IS NOT NULL AND "thumbnail" IS NOT NULL));

-- Plain hashes would let whoever reads the database look for known papers; the frozen record holds none either.
UPDATE "submission" SET "questions" = jsonb_set("questions", '{documents}',
  (SELECT coalesce(jsonb_agg(each - 'sha256' ORDER BY place), '[]') FROM jsonb_array_elements("questions"->'documents') WITH ORDINALITY AS list(each, place)))
  WHERE jsonb_typeof("questions"->'documents') = 'array';
