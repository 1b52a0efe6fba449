-- AlterTable
ALTER TABLE "decision" ADD COLUMN     "terms" JSONB;


-- What a grant sets: a place of arrival and coded conditions.
ALTER TABLE "decision" ADD CONSTRAINT "decision_terms" CHECK ("terms" IS NULL OR (
  jsonb_typeof("terms" -> 'regions') = 'array' AND jsonb_typeof("terms" -> 'conditions') = 'array'));
