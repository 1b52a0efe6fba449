// `npm start`: everything from a fresh clone to a running portal. With --dev the development server instead of the build;
// with --throwaway, for tests, the data folder is gone when it ends.
import { spawn } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { takeDataFolder } from './one-at-a-time.mjs';
import { build, generate, install } from './prepare.mjs';
import { end, endPrograms, Failure, isAlive, pause, portTaken, root, runNodeTied } from './processes.mjs';
import { step, waiting } from './progress.mjs';

const dev = process.argv.includes('--dev');
const throwaway = process.argv.includes('--throwaway');
process.chdir(root);

/** What has to be undone at the end, the last first. */
const undo = [];
let ending = null;
let server = null;

async function main() {
  await install();
  const { dataFolder, readDotEnv, readSettings, usesBuiltInDatabase } = await import('./settings.mjs');
  readDotEnv();
  const { settings, environment } = await readSettings({ NODE_ENV: dev ? 'development' : 'production' });
  const taken = usesBuiltInDatabase() ? await takeDataFolder(dataFolder()) : null;
  if (taken) undo.push(taken.release);
  if (throwaway) undo.push(() => rmSync(dataFolder(), { recursive: true, force: true }));
  await refuseTakenPort(settings);
  await generate();
  if (!dev) await build();
  const database = usesBuiltInDatabase() ? await startDatabase(dataFolder()) : null;
  const { ownerOf, portalLogin } = await import('./grants.mjs');
  if (database) environment.DATABASE_URL = portalLogin(database.url);
  await bringUpToDate(environment, settings, {
    builtIn: database !== null,
    owner: database?.url ?? ownerOf(environment),
  });
  taken?.note({ address: settings.PUBLIC_ORIGIN });
  await serve(environment, settings, taken);
}

async function refuseTakenPort({ PORT, HOST }) {
  const code = await portTaken(PORT, HOST);
  if (code === 'EADDRINUSE')
    throw new Failure(`Port ${PORT} is used by another program. Choose another one: PORT=${PORT + 1} npm start`);
  if (code) throw new Failure(`Cannot listen on ${HOST}:${PORT} (${code}). Other settings: HOST, PORT`);
}

async function startDatabase(folder) {
  step('Starting the database');
  const { startPostgres } = await import('./postgres.mjs');
  const postgres = await startPostgres({
    folder: path.join(folder, 'postgres'),
    revive: true,
    fast: throwaway,
    say: step,
  });
  undo.push(() => postgres.stop({ remove: throwaway }));
  return postgres;
}

/** Migrations, and in demonstration mode invented people in an empty database. */
async function bringUpToDate(environment, settings, { builtIn, owner }) {
  const { migrate } = await import('./migrate.mjs');
  const { emptyDatabase, hasPeople } = await import('./database.mjs');
  const demo = path.join(settings.DATA_DIR, 'demonstration');
  const unfinished = path.join(settings.DATA_DIR, 'demonstration.unfinished');
  if (!settings.DEMO && existsSync(demo)) {
    throw new Failure(
      `${settings.DATA_DIR} was used in demonstration mode, and the passwords of its accounts are public. Choose another DATA_DIR and database.`,
    );
  }
  if (builtIn && existsSync(unfinished)) {
    step('The demonstration was not set up to its end last time: starting over');
    await emptyDatabase(owner);
    for (const name of ['documents', 'mailbox'])
      rmSync(path.join(settings.DATA_DIR, name), { recursive: true, force: true });
  }
  const { grantPortal } = await import('./grants.mjs');
  await migrate(owner, { say: step });
  await grantPortal(owner, environment.DATABASE_URL, { make: builtIn });
  const inUse = await hasPeople(owner);
  if (settings.DEMO && inUse && existsSync(unfinished)) {
    throw new Failure(
      'The demonstration was not set up to its end last time. Give an empty database in DATABASE_URL and start again.',
    );
  }
  if (!settings.DEMO || inUse) return;
  step('Setting up the demonstration: people and applications in every state');
  for (const file of [demo, unfinished]) writeFileSync(file, '');
  const seed = runNodeTied(['--import', 'tsx', 'prisma/seed.ts'], { env: environment });
  await waiting('setting up the demonstration', seed);
  rmSync(unfinished);
}

/** Runs the server, and runs it again should it end by itself after it once worked. */
async function serve(environment, settings, taken) {
  for (let lastStart = 0; ending === null; await pause(1_000)) {
    step(dev ? 'Starting the development server' : 'Starting the server');
    if (Date.now() - lastStart < 10_000) throw new Failure('The server ended within ten seconds of its start.');
    lastStart = Date.now();
    const { code, listened } = await runServer(environment, settings, taken);
    if (ending) return;
    if (!listened) throw new Failure(`The server did not start (${code}).`);
    step(`The server ended unexpectedly (${code}); starting it again`);
  }
}

function runServer(environment, settings, taken) {
  return new Promise((resolve) => {
    let listened = false;
    server = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], {
      env: environment,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    taken?.note({ server: server.pid });
    server.once('message', async () => {
      listened = true;
      const { welcome } = await import('./welcome.mjs');
      step('Ready');
      process.stdout.write(await welcome(settings));
    });
    server.once('exit', (code, signal) => resolve({ code: code ?? signal, listened }));
  });
}

/** Nothing keeps running: server, then database. A second signal does not wait. */
function finish(code) {
  if (ending) return ending;
  ending = (async () => {
    await endPrograms();
    if (server && isAlive(server.pid)) await end(server.pid);
    for (const each of undo.reverse()) await Promise.resolve(each()).catch((error) => console.error(error.message));
    process.exit(code);
  })();
  return ending;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (!ending) process.stdout.write('\nStopping\n');
    finish(0);
  });
}

try {
  await main();
} catch (error) {
  if (!ending) {
    console.error(error instanceof Failure ? `\n${error.message}` : error);
    await finish(1);
  }
}
