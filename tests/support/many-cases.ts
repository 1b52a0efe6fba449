// Very many applications at once, made by the database itself under all its own constraints and triggers.
import type pg from 'pg';

const surnames =
  "ARRAY['SARSENBAY','OMAROV','AKHMETOV','NURLAN','TOLEGEN','SERIKOV','ISKAKOV','ZHUMABAY','BEKOVA','KASYMOV']";
const countries = "ARRAY['CHN','MNG','UZB','RUS','TUR','IRN','DEU','KGZ','TKM','AFG']";
const regions =
  "ARRAY['KZ-71','KZ-75','KZ-79','KZ-10','KZ-11','KZ-15','KZ-19','KZ-23','KZ-27','KZ-31','KZ-33','KZ-35','KZ-39','KZ-43','KZ-47','KZ-55','KZ-59','KZ-61','KZ-62','KZ-63']";

/** Five of a hundred are on their way: one new, two verified, one recommended, one waiting or to be heard. */
const status = `CASE i % 100 WHEN 0 THEN 'submitted' WHEN 1 THEN 'verification' WHEN 2 THEN 'verification'
  WHEN 3 THEN 'recommended' WHEN 4 THEN (ARRAY['awaiting_information','refusal_notice','waiting_for_quota'])[1 + (i / 100) % 3]
  ELSE (ARRAY['granted','granted','refused','withdrawn'])[1 + i % 4] END`;

/** Adds the applications numbered `from` to `to`; today is the day given. */
export async function loadCases(client: pg.Client, { from, to, today }: { from: number; to: number; today: string }) {
  const numbers = `generate_series(${from}::int, ${to}::int) AS i`;
  const idOf = (kind: string) => `md5('${kind}' || i)::uuid`;
  await client.query(`INSERT INTO account (id, email, kind, locale, created_at)
    SELECT ${idOf('account')}, 'many-' || i || '@example.kz', 'applicant', 'kk', '${today}'::timestamptz - interval '1 year' FROM ${numbers}`);
  await client.query(`INSERT INTO application (id, reference, account_id, programme, route, status, version, locale, created_at,
      saved_at, submitted_at, accepted_at, rule_set, lane, total, holder_name, search_key, passport_number, birth_date, citizenship,
      region, residence_country, family_key, due_on, completeness_due_on, applicant_due_on,
      likeness_at)
    SELECT ${idOf('application')}, 'KK-2026-' || lpad(i::text, 7, '0'), ${idOf('account')},
      (ARRAY['kandas-card','valuable-skills-visa'])[1 + i % 2], (ARRAY['professional','listed-profession'])[1 + i % 2],
      s.status, 2, (ARRAY['kk','ru','en','kk-arab'])[1 + i % 4], t.sent, t.sent, t.sent,
      CASE WHEN s.status <> 'submitted' THEN t.sent END, 'paper', 'fast', 60,
      (${surnames})[1 + i % 10] || ' N' || i, lower((${surnames})[1 + i % 10]) || ' n' || i || ' e' || i, 'E' || i,
      (1960 + i % 40) || '-0' || (1 + i % 9) || '-1' || i % 9, (${countries})[1 + (i / 2000 + i) % 10],
      (${regions})[1 + (i / 100 + i) % 20], (${countries})[1 + (i / 2000 + i) % 10], 'household ' || i / 3,
      CASE WHEN i % 100 BETWEEN 1 AND 4 THEN '${today}'::date + (i / 100) % 25 - 2 END,
      (t.sent AT TIME ZONE 'Asia/Almaty')::date + 2,
      CASE WHEN i % 100 = 4 THEN '${today}'::date + (i / 100) % 15 END, t.sent
    FROM ${numbers}, LATERAL (SELECT ${status} AS status) s,
      LATERAL (SELECT '${today}'::timestamptz - make_interval(hours => 1 + CASE WHEN i % 100 < 5 THEN (i / 100) % 300 ELSE i % 9000 END) AS sent) t`);
  await client.query(`INSERT INTO case_check (application_id, kind)
    SELECT ${idOf('application')}, kind FROM ${numbers}, unnest(ARRAY['identity','profession','security','region']) AS kind WHERE i % 100 IN (1, 2)`);
}
