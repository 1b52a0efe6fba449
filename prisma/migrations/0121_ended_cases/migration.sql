-- What has ended is found by name, number and passport like what is on its way, and listed with the last sent on top.
CREATE INDEX "application_ended" ON "application" ("submitted_at" DESC, "id" DESC)
  INCLUDE ("status", "account_id", "programme", "region", "residence_country", "locale")
  WHERE "status" IN ('granted', 'refused', 'lapsed', 'terminated', 'withdrawn');
CREATE INDEX "application_ended_search" ON "application" USING gin ("search_key" gin_trgm_ops, "reference" gin_trgm_ops)
  WHERE "status" IN ('granted', 'refused', 'lapsed', 'terminated', 'withdrawn');
