-- A file that was sent may be the paper of a change that is not sent yet: that place of it is held back until then.
ALTER TABLE "document_use" ADD COLUMN "held" BOOLEAN NOT NULL DEFAULT false;
