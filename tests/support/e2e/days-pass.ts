import path from 'node:path';
import pg from 'pg';
import { runningPostgres } from '../../../scripts/postgres.mjs';

/** As if the notice of refusal of a case had been sent some days earlier: the file forbids changes, so its guard steps aside. */
export async function daysPassSinceNotice(applicationId: string, days: number) {
  const running = await runningPostgres(path.join(process.env.E2E_DATA_DIR ?? '', 'postgres'));
  if (!running) throw new Error('The database of the portal under test does not run');
  const client = new pg.Client({ connectionString: running.url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SET LOCAL session_replication_role = replica');
    const shift = [applicationId, days];
    await client.query(
      `UPDATE decision SET at = at - make_interval(days => $2) WHERE application_id = $1 AND kind = 'notice'`,
      shift,
    );
    await client.query('UPDATE application SET applicant_due_on = applicant_due_on - $2::int WHERE id = $1', shift);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}
