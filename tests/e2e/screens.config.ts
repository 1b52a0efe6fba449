import { defineConfig } from '@playwright/test';
import config from '../../playwright.config';

export default defineConfig({
  ...config,
  testDir: '.',
  outputDir: '../../test-results/run',
  projects: [
    { name: 'officers', testMatch: /officers\.setup\.ts/ },
    { name: 'screens', testMatch: /screens\.ts/, dependencies: ['officers'] },
  ],
});
