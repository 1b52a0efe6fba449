import pg from 'pg';

async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const nameOf = (url) => decodeURIComponent(new URL(url).pathname.slice(1));

/** The same server, another database. */
export function databaseUrl(url, name) {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}

const admin = (url, work) => withClient(databaseUrl(url, 'postgres'), work);

export const hasPeople = (url) =>
  withClient(url, async (client) => (await client.query('SELECT EXISTS (SELECT FROM account) AS found')).rows[0].found);

export const createDatabase = (url, name, template = 'template0') =>
  admin(url, (client) => client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`));

export const dropDatabase = (url, name) =>
  admin(url, (client) => client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));

export async function emptyDatabase(url) {
  await dropDatabase(url, nameOf(url));
  await createDatabase(url, nameOf(url));
}
