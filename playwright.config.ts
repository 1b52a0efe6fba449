import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser.mjs';
import { freePort, temporaryFolder } from './scripts/processes.mjs';

// Read again by every worker: the first reading decides, the workers inherit it.
process.env.E2E_PORT ??= String(await freePort());
process.env.E2E_DATA_DIR ??= temporaryFolder('e2e');
const { E2E_PORT: PORT, E2E_DATA_DIR: DATA_DIR } = process.env;
const origin = `http://localhost:${PORT}`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // A whole journey on a busy machine.
  timeout: 600_000,
  expect: { timeout: 10_000 },
  workers: 2,
  forbidOnly: true,
  reporter: process.env.E2E_REPORT ? [['list'], ['json', { outputFile: process.env.E2E_REPORT }]] : [['list']],
  use: {
    baseURL: origin,
    timezoneId: 'Asia/Almaty',
    actionTimeout: 20_000,
    launchOptions: await launchOptions(),
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  // What stands in neither grep runs in both.
  projects: [
    // Officers sign in once; the journeys go on with their cookies, since a code works once.
    { name: 'officers', testMatch: /officers\.setup\.ts/ },
    { name: 'js', grepInvert: /@nojs-only/, dependencies: ['officers'] },
    { name: 'nojs', grep: /@nojs/, use: { javaScriptEnabled: false }, dependencies: ['officers'] },
  ],
  webServer: {
    // The portal as people run it, on data of its own.
    command: 'node scripts/start.mjs --throwaway',
    url: `${origin}/readyz`,
    env: {
      PORT,
      DATA_DIR,
      PUBLIC_ORIGIN: origin,
      HOST: '127.0.0.1',
      DEMO: '1',
      DATABASE_URL: '',
      SMTP_URL: '',
      LOG_LEVEL: 'error',
    },
    timeout: 420_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
});
