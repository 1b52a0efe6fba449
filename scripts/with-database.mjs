// What a command needs that works on the portal's data: the generated client, the settings, a database that answers.
import path from 'node:path';
import { generate } from './prepare.mjs';

/** Uses the built-in database of a running portal, or starts and stops it around the work. */
export async function withDatabase(work) {
  const { dataFolder, readDotEnv, readSettings, usesBuiltInDatabase } = await import('./settings.mjs');
  readDotEnv();
  await generate();
  const { environment } = await readSettings({ NODE_ENV: 'production' });
  const postgres = usesBuiltInDatabase() ? await openBuiltIn(path.join(dataFolder(), 'postgres')) : null;
  const { grantPortal, ownerOf, portalLogin } = await import('./grants.mjs');
  const owner = postgres?.url ?? ownerOf(environment);
  Object.assign(process.env, environment, postgres && { DATABASE_URL: portalLogin(postgres.url) });
  try {
    const { migrate } = await import('./migrate.mjs');
    await migrate(owner);
    await grantPortal(owner, process.env.DATABASE_URL, { make: postgres !== null });
    return await work();
  } finally {
    await postgres?.stop();
  }
}

async function openBuiltIn(folder) {
  const { runningPostgres, startPostgres } = await import('./postgres.mjs');
  const running = await runningPostgres(folder);
  return running ? { url: running.url, stop: () => {} } : startPostgres({ folder });
}
