// Brings the project folder up to date: packages, Prisma client, build; each only when what it is made from has changed.
// `node scripts/prepare.mjs [install|generate|build]` does the steps up to the named one.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { Failure, root, run, runNode } from './processes.mjs';
import { progressToStderr, step, waiting } from './progress.mjs';

const at = (name) => path.join(root, name);
const lock = 'package-lock.json';

function filesIn(name) {
  if (!existsSync(at(name))) return [];
  if (statSync(at(name)).isFile()) return [name];
  return readdirSync(at(name)).flatMap((entry) => filesIn(`${name}/${entry}`));
}

function hashOf(names, except = () => false) {
  const hash = createHash('sha256');
  for (const name of names.flatMap(filesIn).sort()) {
    if (!except(name))
      hash
        .update(name)
        .update('\0')
        .update(readFileSync(at(name)))
        .update('\0');
  }
  return hash.digest('hex');
}

const readStamp = (name) => (existsSync(at(name)) ? readFileSync(at(name), 'utf8') : null);
function writeStamp(name, hash) {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), hash);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Failure(`Node 20.19 or later is needed; this is ${process.versions.node}.`);
}

const installStamp = 'node_modules/.prepared/install';
const clientStamp = 'node_modules/.prepared/prisma-client';
const buildStamp = 'build/.made-from';

/** npm writes its own list last: without it an installation is absent or broken off. */
export const hasPackages = () => existsSync(at('node_modules/.package-lock.json'));

function isInstalled() {
  const hash = hashOf([lock]);
  if (!hasPackages()) return false;
  const stamp = readStamp(installStamp);
  if (stamp !== null) return stamp === hash;
  // Installed by hand: npm writes its own list after reading ours.
  return statSync(at('node_modules/.package-lock.json')).mtimeMs >= statSync(at(lock)).mtimeMs;
}

/** Install scripts of packages do not run: none is needed, and none is trusted. */
export async function install() {
  checkNode();
  if (!isInstalled()) {
    step('Installing packages: about half a minute, longer on a slow connection');
    const npm = process.env.npm_execpath;
    const command = npm?.endsWith('.js') ? [process.execPath, npm] : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
    const args = [...command.slice(1), 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    await waiting(
      'installing packages',
      run(command[0], args, { output: 'quiet', shell: process.platform === 'win32' && command.length === 1 }),
    );
  }
  writeStamp(installStamp, hashOf([lock]));
}

/** Prisma's command wants to download its schema engine even for `generate`, which does not use it: any existing file in its place stops that. */
export async function generate() {
  const hash = hashOf(['prisma/schema.prisma', 'prisma.config.ts', lock]);
  if (readStamp(clientStamp) === hash && existsSync(at('app/data/generated'))) return;
  step('Generating the database client');
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  };
  await runNode([at('node_modules/prisma/build/index.js'), 'generate'], { env, output: 'quiet' });
  writeStamp(clientStamp, hash);
}

export async function build() {
  const sources = ['app', 'emails', 'public', 'prisma/schema.prisma', 'remix.config.js', 'tsconfig.json', lock];
  const hash = hashOf(sources, (name) => name.startsWith('app/data/generated/'));
  if (readStamp(buildStamp) === hash && existsSync(at('build/server/index.js'))) return;
  step('Building');
  rmSync(at(buildStamp), { force: true });
  const remix = at('node_modules/@remix-run/dev/dist/cli.js');
  const env = { ...process.env, NODE_ENV: 'production' };
  await waiting(
    'building',
    runNode([remix, 'vite:build', '--config', 'remix.config.js', '--logLevel', 'warn'], { env, output: 'quiet' }),
  );
  await pressAssets(at('build/client/assets'));
  writeStamp(buildStamp, hash);
}

/** Styles and scripts beside themselves in Brotli's best quality, which takes too long while a browser waits. */
async function pressAssets(folder) {
  const press = promisify(brotliCompress);
  for (const name of readdirSync(folder).filter((each) => /\.(css|js)$/.test(each))) {
    const bytes = readFileSync(path.join(folder, name));
    if (bytes.length > 1024) writeFileSync(path.join(folder, `${name}.br`), await press(bytes));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const steps = { install, generate, build };
  const last = process.argv[2] ?? 'build';
  progressToStderr();
  try {
    if (!Object.hasOwn(steps, last)) throw new Failure(`One of ${Object.keys(steps).join(', ')}; not ${last}`);
    for (const [name, make] of Object.entries(steps)) {
      await make();
      if (name === last) break;
    }
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error);
    process.exit(1);
  }
}
