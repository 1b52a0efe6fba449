-- AlterTable
ALTER TABLE "appeal" ADD COLUMN     "person" TEXT;


-- An appeal against the refusal of a member of the family names the member, and no other does.
ALTER TABLE "appeal" DROP CONSTRAINT "appeal_subject";
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_subject" CHECK ("subject" IN (
  'refusal', 'terms', 'lapse', 'termination', 'revocation', 'suspension', 'family-refusal'));
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_person" CHECK (("subject" = 'family-refusal') = ("person" IS NOT NULL));
