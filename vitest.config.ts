import { defineConfig } from 'vitest/config';
import { alias } from './remix.config.js';

export default defineConfig({
  resolve: { alias },
  test: {
    environment: 'node',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          pool: 'threads',
          // Drawing and rendering on a busy machine; nothing is timed here.
          testTimeout: 30_000,
          maxWorkers: 2,
          // Nothing listens there: a unit test that asks the database fails.
          env: { DATABASE_URL: 'postgresql://nobody@127.0.0.1:9/none' },
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/support/database.global.ts'],
          setupFiles: ['tests/support/integration.setup.ts'],
          pool: 'forks',
          maxWorkers: 2,
          // Whole stories with real files on a busy machine; nothing is timed here.
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
