// The portal works under a login of its own that owns nothing: it reads and writes rows, and to append-only tables it can
// only add. Given anew after every migration by the owner.
import { createHmac } from 'node:crypto';
import pg from 'pg';
import { Failure } from './processes.mjs';

const loginOf = (url) => decodeURIComponent(new URL(url).username);
const passwordOf = (url) => decodeURIComponent(new URL(url).password);

/** Who may change the schema of a server of one's own: DATABASE_OWNER_URL, else the portal's login itself. */
export const ownerOf = ({ DATABASE_OWNER_URL, DATABASE_URL }) => DATABASE_OWNER_URL || DATABASE_URL;

/** The portal's login in the built-in database: its password follows from the owner's and does not give it away. */
export function portalLogin(ownerUrl) {
  const url = new URL(ownerUrl);
  url.password = createHmac('sha256', passwordOf(ownerUrl)).update('login of the portal').digest('base64url');
  url.username = `${loginOf(ownerUrl)}_app`;
  return url.href;
}

/** @param {{ make?: boolean }} options `make`: the login is made when it is not there, with the password of its address. */
export async function grantPortal(ownerUrl, portalUrl, { make = false } = {}) {
  const login = loginOf(portalUrl);
  if (login === loginOf(ownerUrl)) return;
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const role = client.escapeIdentifier(login);
  try {
    const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [login]);
    if (!rowCount && !make) throw new Failure(`The database knows no login ${login}: make it, then start again.`);
    const password = client.escapeLiteral(passwordOf(portalUrl));
    if (make) await client.query(`${rowCount ? 'ALTER' : 'CREATE'} ROLE ${role} LOGIN PASSWORD ${password}`);
    await client.query('BEGIN');
    for (const schema of ['public', 'graphile_worker']) {
      await client.query(`
        GRANT USAGE ON SCHEMA ${schema} TO ${role};
        GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${role};
        GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO ${role};`);
    }
    // The queue keeps its rows from everyone but their owner: its policies let the portal in.
    for (const table of await closedTables(client))
      await client.query(`
        DROP POLICY IF EXISTS portal ON ${table};
        CREATE POLICY portal ON ${table} TO ${role} USING (true) WITH CHECK (true);`);
    for (const table of await appendOnlyTables(client))
      await client.query(`REVOKE UPDATE, DELETE, TRUNCATE ON ${table} FROM ${role}`);
    await client.query(`REVOKE INSERT, UPDATE, DELETE ON audit_entry, audit_head, _prisma_migrations FROM ${role}`);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

async function closedTables(client) {
  const { rows } = await client.query(
    `SELECT oid::regclass::text AS name FROM pg_class WHERE relnamespace = 'graphile_worker'::regnamespace AND relrowsecurity`,
  );
  return rows.map(({ name }) => name);
}

/** Every table whose rows a trigger keeps from being changed. */
async function appendOnlyTables(client) {
  const update = 16;
  const { rows } = await client.query(
    `SELECT DISTINCT t.tgrelid::regclass::text AS name FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
     WHERE p.proname = 'refuse_change' AND t.tgtype & $1 <> 0`,
    [update],
  );
  return rows.map(({ name }) => name);
}
