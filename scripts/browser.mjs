// A Chromium for the browser tests on any machine: CHROMIUM_PATH, Playwright's own, the one from npm (Linux x64), an installed
// one, and where there is none of them Playwright's download.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { root, runNode } from './processes.mjs';
import { step, waiting } from './progress.mjs';

const onWindows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
  .map((name) => process.env[name])
  .filter(Boolean)
  .flatMap((folder) => [
    path.join(folder, 'Google/Chrome/Application/chrome.exe'),
    path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]);

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...onWindows,
];

/** `{ executablePath, env, from }` of the browser to use; may unpack or download one, once. */
export async function findBrowser() {
  if (process.env.CHROMIUM_PATH) return { executablePath: process.env.CHROMIUM_PATH, from: 'CHROMIUM_PATH' };
  if (existsSync(chromium.executablePath())) return { executablePath: chromium.executablePath(), from: 'Playwright' };
  if (process.platform === 'linux' && os.arch() === 'x64') return { ...(await fromNpm()), from: 'npm' };
  const found = installed.find((file) => existsSync(file));
  if (found) return { executablePath: found, from: 'this machine' };
  step('Downloading a browser: no Chromium was found on this machine');
  await waiting(
    'downloading a browser',
    runNode([path.join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium']),
  );
  return { executablePath: chromium.executablePath(), from: 'a download' };
}

/** Unpacked once into a folder of this project's: the package itself would use /tmp and meet other users there. */
async function fromNpm() {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(
    readFileSync(path.join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  );
  const folder = path.join(root, 'node_modules/.cache', `chromium-${version}`);
  if (!existsSync(folder)) {
    const draft = `${folder}.${process.pid}`;
    mkdirSync(draft, { recursive: true });
    const unpack = `import chromium from ${JSON.stringify(entry)}; await chromium.executablePath();`;
    // The variable makes the package unpack the libraries that a bare Linux lacks, too.
    const env = { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    await runNode(['--input-type=module', '-e', unpack], { env, output: 'quiet' });
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  }
  const fonts = path.join(folder, 'fonts');
  const dirs = ['/usr/share/fonts', path.join(fonts, 'fonts')].map((each) => `<dir>${each}</dir>`).join('');
  writeFileSync(
    path.join(fonts, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig>${dirs}<cachedir>${fonts}/cache</cachedir></fontconfig>\n`,
  );
  const libraries = [path.join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return { executablePath: path.join(folder, 'chromium'), env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: fonts } };
}

/** Playwright's launch options for that browser. */
export async function launchOptions() {
  const { executablePath, env, from } = await findBrowser();
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-dev-shm-usage'];
  const noSandbox = process.getuid?.() === 0 || from === 'npm' ? ['--no-sandbox'] : [];
  return { executablePath, args: [...quiet, ...noSandbox], env: { ...process.env, ...env } };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await findBrowser());
