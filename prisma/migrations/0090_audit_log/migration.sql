-- CreateTable
CREATE TABLE "audit_entry" (
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "source" TEXT NOT NULL,
    "row_id" TEXT NOT NULL,
    "row_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "one" BOOLEAN NOT NULL DEFAULT true,
    "seq" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("one")
);

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_source_row_id_key" ON "audit_entry"("source", "row_id");

ALTER TABLE "audit_head" ADD CONSTRAINT "audit_head_one" CHECK ("one");
INSERT INTO "audit_head" ("seq", "hash") VALUES (0, sha256('audit log of the Kandas Portal'));

-- The text of a row that its hash is made of: keys in the order of jsonb, absent values left out, so that a table may
-- gain columns that may be empty. Times are in UTC, whatever the connection's own zone.
-- Run with the owner's rights: the portal's own login cannot write here.
CREATE FUNCTION audit_append() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET timezone = 'UTC' AS $$
DECLARE
  head "audit_head";
  stamp TIMESTAMPTZ(3) := clock_timestamp();
  own BYTEA := sha256(convert_to(jsonb_strip_nulls(to_jsonb(NEW))::text, 'UTF8'));
  linked BYTEA;
BEGIN
  -- The one row of the head is the queue: whoever holds it writes the next entry.
  SELECT * INTO head FROM "audit_head" FOR UPDATE;
  linked := sha256(head."hash" || convert_to(format(E'%s\n%s\n%s\n%s\n', head."seq" + 1,
    round(extract(epoch FROM stamp) * 1000), TG_TABLE_NAME, NEW."id"), 'UTF8') || own);
  INSERT INTO "audit_entry" VALUES (head."seq" + 1, stamp, TG_TABLE_NAME, NEW."id"::text, own, linked);
  UPDATE "audit_head" SET "seq" = head."seq" + 1, "hash" = linked;
  RETURN NULL;
END $$;

-- Nobody writes into the log but the rows it is about.
CREATE FUNCTION audit_only_by_rows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_trigger_depth() < 2 THEN
    RAISE EXCEPTION '% is written by what it records', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;

-- Deferred to the commit: the head is the last thing a transaction waits for, so that two of them never wait for each other.
CREATE CONSTRAINT TRIGGER "event_audited" AFTER INSERT ON "event"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit_append();
CREATE CONSTRAINT TRIGGER "decision_audited" AFTER INSERT ON "decision"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit_append();
CREATE CONSTRAINT TRIGGER "document_read_audited" AFTER INSERT ON "document_read"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit_append();

-- What was there before the log is taken into it in the order of its time.
DO $$
DECLARE
  each RECORD;
  head "audit_head";
  stamp TIMESTAMPTZ(3) := clock_timestamp();
  linked BYTEA;
BEGIN
  SET LOCAL timezone = 'UTC';
  SELECT * INTO head FROM "audit_head" FOR UPDATE;
  FOR each IN
    SELECT * FROM (
      SELECT "at", 'event' AS "source", "id"::text AS "id", jsonb_strip_nulls(to_jsonb(t))::text AS "row" FROM "event" t
      UNION ALL SELECT "at", 'decision', "id"::text, jsonb_strip_nulls(to_jsonb(t))::text FROM "decision" t
      UNION ALL SELECT "at", 'document_read', "id"::text, jsonb_strip_nulls(to_jsonb(t))::text FROM "document_read" t
    ) "before" ORDER BY "at", "source", "id"
  LOOP
    head."seq" := head."seq" + 1;
    linked := sha256(head."hash" || convert_to(format(E'%s\n%s\n%s\n%s\n', head."seq",
      round(extract(epoch FROM stamp) * 1000), each."source", each."id"), 'UTF8')
      || sha256(convert_to(each."row", 'UTF8')));
    INSERT INTO "audit_entry" VALUES
      (head."seq", stamp, each."source", each."id", sha256(convert_to(each."row", 'UTF8')), linked);
    head."hash" := linked;
  END LOOP;
  UPDATE "audit_head" SET "seq" = head."seq", "hash" = head."hash";
END $$;

CREATE TRIGGER "audit_entry_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "audit_entry_by_rows" BEFORE INSERT ON "audit_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION audit_only_by_rows();
CREATE TRIGGER "audit_head_by_rows" BEFORE UPDATE ON "audit_head"
  FOR EACH STATEMENT EXECUTE FUNCTION audit_only_by_rows();
CREATE TRIGGER "audit_head_stays" BEFORE INSERT OR DELETE OR TRUNCATE ON "audit_head"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
