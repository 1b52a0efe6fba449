// `npm test`: everything that proves the portal, from a fresh clone. With --full the long counts instead of samples.
// Ends with one line that sums up all tests; leaves nothing running and nothing behind.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, generate, install } from './prepare.mjs';
import { endPrograms, Failure, root, runNode, temporaryFolder } from './processes.mjs';
import { step, waiting } from './progress.mjs';

const full = process.argv.includes('--full');
process.chdir(root);

const ours = [
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'SMTP_URL',
  'MAIL_FROM',
  'PORT',
  'HOST',
  'PUBLIC_ORIGIN',
  'DATA_DIR',
  'DEMO',
  'RULE_FAMILY',
  'TRUST_PROXY',
  'APP_SECRET',
  'DOCUMENT_KEY',
  'LOG_LEVEL',
  'NODE_ENV',
];
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.includes(name)));
if (full) environment.FULL = '1';

const bin = {
  biome: '@biomejs/biome/bin/biome',
  playwright: '@playwright/test/cli.js',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
};
const tool = (name, ...args) => runNode([path.join(root, 'node_modules', bin[name]), ...args], { env: environment });

const failures = [];
let folder = null;
let postgres = null;

/** One part of the proof; a failing one does not keep the others from being seen. */
async function part(name, work) {
  step(name);
  try {
    await work();
  } catch (error) {
    failures.push(name);
    console.error(error instanceof Failure ? error.message : error);
  }
}

async function main() {
  await install();
  await generate();
  folder = temporaryFolder('test');
  await part('Types', () => waiting('checking types', tool('tsc', '--noEmit')));
  await part('Style', () => tool('biome', 'check', '.'));
  await part('Starting a database for the tests', async () => {
    const { startPostgres } = await import('./postgres.mjs');
    postgres = await startPostgres({ folder: path.join(folder, 'postgres'), fast: true, say: step });
    environment.TEST_DATABASE_URL = postgres.url;
  });
  await part('Do migrations and schema agree?', () => {
    const env = { ...environment, DATABASE_URL: postgres.url };
    return runNode(['scripts/schema.mjs', 'check'], { env });
  });
  await part(`Unit and integration tests${full ? ', in full' : ''}`, () =>
    tool('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report('vitest')}`),
  );
  await part('The production build', build);
  await part('Finding a browser', async () => {
    const { findBrowser } = await import('./browser.mjs');
    step(`  Chromium from ${(await findBrowser()).from}`);
  });
  environment.E2E_DATA_DIR = path.join(folder, 'e2e');
  environment.E2E_REPORT = report('playwright');
  await part('Browser tests: the portal starts with its demonstration first', () => tool('playwright', 'test'));
}

const report = (name) => path.join(folder, `${name}.json`);
const readReport = (name) =>
  folder && existsSync(report(name)) ? JSON.parse(readFileSync(report(name), 'utf8')) : null;

function counts() {
  const vitest = readReport('vitest');
  const browser = readReport('playwright')?.stats;
  const sum = { passed: 0, failed: 0, skipped: 0 };
  if (vitest) {
    sum.passed += vitest.numPassedTests;
    sum.failed +=
      vitest.numFailedTests +
      (vitest.testResults ?? []).filter(
        ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
      ).length;
    sum.skipped += vitest.numPendingTests + vitest.numTodoTests;
  }
  if (browser) {
    sum.passed += browser.expected + browser.flaky;
    sum.failed += browser.unexpected;
    sum.skipped += browser.skipped;
  }
  return sum;
}

let ending = null;
function finish(code) {
  ending ??= (async () => {
    const { passed, failed, skipped } = counts();
    await endPrograms();
    await postgres?.stop({ remove: true });
    if (folder) rmSync(folder, { recursive: true, force: true });
    step(
      failures.length === 0 && code === 0
        ? 'All parts passed'
        : `Failed: ${failures.join(', ') || 'stopped before the end'}`,
    );
    console.log(`tests: ${passed} passed, ${failed} failed, ${skipped} skipped`);
    process.exit(failures.length > 0 ? 1 : code);
  })();
  return ending;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => finish(130));

try {
  await main();
  await finish(0);
} catch (error) {
  if (!ending) console.error(error instanceof Failure ? error.message : error);
  await finish(1);
}
