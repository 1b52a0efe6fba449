// One `npm start` for one data folder. What a killed one left running is ended before the next begins.
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandOf, end, Failure, goneWithin, isAlive } from './processes.mjs';

const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

const runs = (pid, script) => isAlive(pid) && new RegExp(`${script}|^$`).test(commandOf(pid));

/** Takes the folder for this process; gives `{ note, release }`, where `note` adds what the next one needs to know. */
export async function takeDataFolder(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // PostgreSQL does not run as root: another account passes through this folder to its data.
  if (process.getuid?.() === 0) chmodSync(folder, 0o711);
  const file = path.join(folder, 'running.json');
  let before = read(file);
  if (before && !runs(before.pid, 'start\\.mjs')) {
    if (runs(before.server, 'server\\.ts') && !(await goneWithin(before.server, 10_000))) await end(before.server);
    rmSync(file, { force: true });
    before = null;
  }
  let known = { pid: process.pid };
  try {
    writeFileSync(file, JSON.stringify(known), { flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    before ??= read(file);
    const where = before?.address ? ` at ${before.address}` : '';
    throw new Failure(
      `The portal already runs${where} (process ${before?.pid}) with the data in ${folder}.\nStop it first, or give this one a folder and a port of its own: DATA_DIR=.data-2 PORT=3001 npm start`,
    );
  }
  return {
    note(more) {
      known = { ...known, ...more };
      writeFileSync(file, JSON.stringify(known));
    },
    release: () => rmSync(file, { force: true }),
  };
}
