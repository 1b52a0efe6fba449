// Starting, watching and ending other programs. Node's own modules only: nothing may be installed yet.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * A new folder that other accounts may pass through, not list: PostgreSQL runs as another one when we are root.
 * Those of processes that were killed go at the same time.
 */
export function temporaryFolder(name) {
  sweepTemporaryFolders();
  const folder = mkdtempSync(path.join(os.tmpdir(), `kandas-${name}-`));
  chmodSync(folder, 0o711);
  writeFileSync(path.join(folder, 'pid'), String(process.pid));
  return folder;
}

function sweepTemporaryFolders() {
  for (const name of readdirSync(os.tmpdir()).filter((each) => /^kandas-[a-z0-9]+-/.test(each))) {
    const folder = path.join(os.tmpdir(), name);
    try {
      const pid = Number(readFileSync(path.join(folder, 'pid'), 'utf8'));
      if (!isAlive(pid)) rmSync(folder, { recursive: true, force: true });
    } catch {
      // Somebody else's, or not one of these.
    }
  }
}

/** An expected failure: its message is all that the person needs. */
export class Failure extends Error {}

const shortened = (text) => (text.length < 6_000 ? text : `${text.slice(0, 2_000)}\n…\n${text.slice(-3_000)}`);

const running = new Set();
let ending = false;

/** Ends what `run` started and has not finished; nothing is started any more. */
export async function endPrograms() {
  ending = true;
  await Promise.all([...running].map((child) => end(child.pid)));
}

/** Runs a program to its end and gives what it wrote; throws a Failure with its last words when it ends badly. */
export function run(command, args, { env = process.env, output = 'inherit', shell = false, tied = false } = {}) {
  return new Promise((resolve, reject) => {
    if (ending) return;
    const quiet = output === 'quiet';
    const child = spawn(command, args, {
      cwd: root,
      env,
      shell,
      stdio: ['ignore', ...(quiet ? ['pipe', 'pipe'] : ['inherit', 'inherit']), ...(tied ? ['ipc'] : [])],
    });
    running.add(child);
    let words = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (words += text));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      running.delete(child);
      if (code === 0) return resolve(words);
      const name = [path.basename(command), ...args.map((arg) => path.relative(root, arg) || arg)]
        .join(' ')
        .slice(0, 120);
      reject(new Failure(`${name} ended with ${code ?? signal}${words && `\n${shortened(words.trim())}`}`));
    });
  });
}

export const runNode = (args, options) => run(process.execPath, args, options);

/** A program that ends when this process is gone. */
export const runNodeTied = (args, options) =>
  runNode(['--import', path.join(root, 'scripts/end-with-parent.mjs'), ...args], { ...options, tied: true });

/** A port nobody listens on now. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** The error code of trying to listen there, or null when it is free. */
export const portTaken = (port, host) =>
  new Promise((resolve) => {
    const server = net.createServer().once('error', (error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });

/** Whether the process runs. A zombie, killed but not yet reaped, does not. */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}

/** The command line of a process as far as the system shows it; numbers of processes are used again, so look before you signal. */
export function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {}
  if (process.platform === 'win32') return '';
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}

/** Resolves true once the process is gone, false when it still runs after `ms`. */
export async function goneWithin(pid, ms) {
  for (const until = Date.now() + ms; isAlive(pid); await pause(50)) if (Date.now() > until) return false;
  return true;
}

/** Asks a process to end, and makes it when it does not within `ms`. */
export async function end(pid, { signal = 'SIGTERM', ms = 15_000 } = {}) {
  const send = (name) => {
    try {
      process.kill(pid, name);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  };
  send(signal);
  if (await goneWithin(pid, ms)) return;
  send('SIGKILL');
  await goneWithin(pid, 5_000);
}
