import path from 'node:path';
import pg from 'pg';
import { runningPostgres } from '../../../scripts/postgres.mjs';

type Shift = (client: pg.Client) => Promise<unknown>;

async function atItsDatabase<T>(does: (client: pg.Client) => Promise<T>): Promise<T> {
  const running = await runningPostgres(path.join(process.env.E2E_DATA_DIR ?? '', 'postgres'));
  if (!running) throw new Error('The database of the portal under test does not run');
  const client = new pg.Client({ connectionString: running.url });
  await client.connect();
  try {
    return await does(client);
  } finally {
    await client.end();
  }
}

/** The file forbids changes of what lies in the past, so its guard steps aside. */
const shifted = (...shifts: Shift[]) =>
  atItsDatabase(async (client) => {
    await client.query('BEGIN');
    await client.query('SET LOCAL session_replication_role = replica');
    for (const shift of shifts) await shift(client);
    await client.query('COMMIT');
  });

/** As if the notice of refusal of a case had been sent some days earlier. */
export const daysPassSinceNotice = (applicationId: string, days: number) =>
  shifted(
    (client) =>
      client.query(
        `UPDATE decision SET at = at - make_interval(days => $2) WHERE application_id = $1 AND kind = 'notice'`,
        [applicationId, days],
      ),
    (client) =>
      client.query(
        `UPDATE person_outcome SET at = at - make_interval(days => $2) WHERE application_id = $1 AND outcome = 'notice'`,
        [applicationId, days],
      ),
    (client) =>
      client.query('UPDATE application SET applicant_due_on = applicant_due_on - $2::int WHERE id = $1', [
        applicationId,
        days,
      ]),
  );

/** As if what is proposed about a case's permits had been proposed some days earlier. */
export const daysPassSinceProposal = (permitNumber: string, days: number) =>
  shifted((client) =>
    client.query(
      `UPDATE proposal SET proposed_at = proposed_at - make_interval(days => $2), object_until = object_until - $2::int
       WHERE result IS NULL AND permit_id = (SELECT id FROM permit WHERE number = $1)`,
      [permitNumber, days],
    ),
  );

/** The hour of the hearing a person has booked comes: as if its slot had begun some minutes ago. */
export const hearingHourComes = (applicationId: string) =>
  shifted((client) =>
    client.query(
      `UPDATE hearing_slot SET starts_at = now() - interval '20 minutes', ends_at = now() + interval '10 minutes'
       WHERE id = (SELECT slot_id FROM hearing WHERE application_id = $1 AND result IS NULL)`,
      [applicationId],
    ),
  );

/** What the ministry sets for a year: as many places of a field as are taken, and so many more. */
export const placesOfThisYear = (field: string, free: number) =>
  atItsDatabase((client) =>
    client.query(
      `UPDATE quota SET places = used + $2
       WHERE field = $1 AND year = extract(year FROM now() AT TIME ZONE 'Asia/Almaty')`,
      [field, free],
    ),
  );

/** The clock of the portal under test runs now, not at the next full hour, and has done its work. */
export const clockRuns = () =>
  atItsDatabase(async (client) => {
    const { rows } = await client.query(`SELECT id FROM graphile_worker.add_job('run-clock')`);
    const waits = () => client.query('SELECT 1 FROM graphile_worker.jobs WHERE id = $1', [rows[0].id]);
    for (const until = Date.now() + 60_000; (await waits()).rowCount; ) {
      if (Date.now() > until) throw new Error('The clock has not run');
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  });
