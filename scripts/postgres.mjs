// A real PostgreSQL from npm beside the application: set up, started, found again after a crash, stopped.
import { execFile, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { copyPrograms, nativeFolder, openToAll, unprivilegedAccount } from './postgres-binaries.mjs';
import { commandOf, end, Failure, freePort, goneWithin, isAlive, pause } from './processes.mjs';

const owner = 'portal';
const database = 'portal';
const environment = { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C', TZ: 'UTC' };

/**
 * Starts the PostgreSQL whose data are in `folder`, or uses the one still running there, and makes the database `portal`.
 * `fast` trades safety after a power cut for speed: for tests. With `revive` it is ours alone, and started again on its port when it dies.
 * Gives `{ url, pid, reused, stop }`; `stop({ remove })` can remove everything that was made, too.
 * @returns {Promise<{ url: string, reused: boolean, readonly pid: number, stop(options?: { remove?: boolean }): Promise<void> }>}
 */
export async function startPostgres({ folder, fast = false, revive = false, say = () => {} }) {
  const place = findPlace(path.resolve(folder), say);
  await initialise(place, fast);
  let running = await findRunning(place);
  const port = running?.port ?? (await freePort());
  if (running && revive) {
    // Only the end of a child is noticed.
    await stopServer(place, running.pid);
    running = null;
  }
  let pid = running?.pid;
  let mourner = null;
  let stopping = false;

  const start = async () => {
    const child = await launch(place, port, fast, say);
    pid = child.pid;
    mourner = stopWhenWeDie(pid);
    child.once('exit', () => {
      mourner?.kill();
      if (stopping || !revive) return;
      say('PostgreSQL ended unexpectedly; starting it again');
      start().catch((error) => say(error.message));
    });
  };
  if (!running) await start();

  return {
    url: place.url(port),
    reused: running !== null,
    get pid() {
      return pid;
    },
    async stop({ remove = false } = {}) {
      stopping = true;
      await stopServer(place, pid);
      mourner?.kill();
      if (!remove) return;
      rmSync(place.folder, { recursive: true, force: true });
      if (place.copied) rmSync(place.copied, { recursive: true, force: true });
    },
  };
}

/** The address of the PostgreSQL running on `folder`; null when none does. */
export async function runningPostgres(folder) {
  const place = findPlace(path.resolve(folder), () => {});
  if (!existsSync(path.join(place.data, 'PG_VERSION'))) return null;
  const running = await findRunning(place);
  return running && { url: place.url(running.port), pid: running.pid, stop: () => stopServer(place, running.pid) };
}

/** Programs and data where the account PostgreSQL runs as can reach them: elsewhere when root's project folder is closed to all others. */
function findPlace(folder, say) {
  const account = unprivilegedAccount();
  let native = nativeFolder();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const place = { folder, account, copied: null, data: path.join(folder, 'data') };
  if (account) {
    chmodSync(folder, 0o711);
    const elsewhere = path.join('/var/tmp', `kandas-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`);
    if (!openToAll(native) || !openToAll(folder)) {
      mkdirSync(elsewhere, { recursive: true });
      if (statSync(elsewhere).uid !== 0) throw new Failure(`${elsewhere} belongs to somebody else. Remove it.`);
      chmodSync(elsewhere, 0o711);
      place.copied = elsewhere;
    }
    if (!openToAll(native)) native = copyPrograms(native, elsewhere);
    if (!openToAll(folder)) {
      place.data = path.join(elsewhere, 'data');
      say(`Other accounts cannot enter ${folder}, and PostgreSQL does not run as root: its data are in ${place.data}`);
    }
  }
  const secret = path.join(folder, 'password');
  return {
    ...place,
    secret,
    log: path.join(folder, 'postgres.log'),
    program: (name) => path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name),
    url: (port, name = database) => `postgresql://${owner}:${readFileSync(secret, 'utf8')}@127.0.0.1:${port}/${name}`,
  };
}

async function initialise(place, fast) {
  if (existsSync(path.join(place.data, 'PG_VERSION'))) {
    if (!existsSync(place.secret))
      throw new Failure(`${place.secret} is missing: without it the database in ${place.data} cannot be opened.`);
    return;
  }
  writeFileSync(place.secret, randomBytes(24).toString('base64url'), { mode: 0o600 });
  // Renamed into place when complete: a killed set-up leaves nothing that looks like a database.
  const draft = `${place.data}.new`;
  const passwordFile = path.join(os.tmpdir(), `kandas-${randomBytes(8).toString('hex')}`);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, readFileSync(place.secret), { mode: 0o600, flag: 'wx' });
  if (place.account) for (const each of [draft, passwordFile]) chownSync(each, place.account.uid, place.account.gid);
  const args = [
    '-D',
    draft,
    '-U',
    owner,
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
    '-E',
    'UTF8',
    '--no-locale',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
  ];
  try {
    await promisify(execFile)(place.program('initdb'), fast ? [...args, '--no-sync'] : args, {
      ...place.account,
      env: environment,
      cwd: os.tmpdir(),
    });
    renameSync(draft, place.data);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw new Failure(`The database could not be set up: ${error.stderr?.trim() || error.message}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** The server already running on these data; removes what a killed one left so that the next can start. */
async function findRunning(place) {
  const file = path.join(place.data, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  // PostgreSQL takes any process with that number for itself: a zombie, or a stranger after a restart of the machine.
  const ours = isAlive(pid) && /postgres|^$/.test(commandOf(pid));
  if (!ours) {
    rmSync(file, { force: true });
    return null;
  }
  for (const until = Date.now() + 60_000; isAlive(pid) && Date.now() < until; await pause(100)) {
    const answer = await ask(place, port);
    if (answer === 'ready') return { pid, port };
    if (answer === 'refused') break;
  }
  if (!(await goneWithin(pid, 1_000))) await end(pid, { signal: 'SIGINT' });
  return findRunning(place);
}

/** ready | starting | absent | refused (somebody else's server, or another password). Makes the database when it is missing. */
async function ask(place, port) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: place.url(port, 'postgres'), connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${database}`);
    return 'ready';
  } catch (error) {
    if (error.code === '57P03') return 'starting';
    if (['ECONNREFUSED', 'ECONNRESET'].includes(error.code) || /terminated|timeout/i.test(error.message))
      return 'absent';
    return 'refused';
  } finally {
    await client.end().catch(() => {});
  }
}

async function launch(place, port, fast, say) {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'warning',
    // What people typed stays out of the server's log.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(fast && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const args = [
    '-D',
    place.data,
    '-p',
    String(port),
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  for (let attempt = 1; ; attempt++) {
    const log = openSync(place.log, existsSync(place.log) && statSync(place.log).size > 5_000_000 ? 'w' : 'a', 0o600);
    // A process group of its own: Ctrl-C reaches the application first, which still needs its database to finish.
    const child = spawn(place.program('postgres'), args, {
      ...place.account,
      env: environment,
      cwd: os.tmpdir(),
      stdio: ['ignore', log, log],
      detached: true,
    });
    closeSync(log);
    let ended = null;
    child.once('error', (error) => (ended = error.message));
    child.once('exit', (code, signal) => (ended = `it ended with ${code ?? signal}`));
    for (let asked = 0; ended === null; asked++) {
      const answer = await ask(place, port);
      if (answer === 'ready') {
        child.unref();
        return child;
      }
      if (asked > 0 && asked % 200 === 0) say('  still waiting for PostgreSQL; after a crash it first replays its log');
      await pause(50);
    }
    // After a kill the old server's children hold the data for a moment longer.
    if (attempt === 10) throw new Failure(`PostgreSQL does not start: ${ended}. Its log is ${place.log}`);
    await pause(500);
  }
}

/** A shell that waits for its input to close, which happens only when this process is gone, and then stops the server, last of all. */
function stopWhenWeDie(pid) {
  if (process.platform === 'win32') return null;
  const script = 'read -r _; sleep 5; kill -INT "$1"';
  const shell = spawn('/bin/sh', ['-c', script, 'sh', String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: os.tmpdir(),
  });
  shell.unref();
  shell.stdin.unref();
  return shell;
}

async function stopServer(place, pid) {
  if (!isAlive(pid)) return;
  if (process.platform !== 'win32') return end(pid, { signal: 'SIGINT', ms: 30_000 });
  await promisify(execFile)(place.program('pg_ctl'), ['stop', '-D', place.data, '-m', 'fast', '-w']).catch(() => {});
}
