import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, inject } from 'vitest';
import { createDatabase, databaseUrl, dropDatabase } from '../../scripts/database.mjs';
import { startInbox } from './mail';

// Each file: a database, a data folder and a mail server of its own, named in the environment before the file imports the application.
const templateUrl = inject('templateUrl');
const name = `test_${randomUUID().replaceAll('-', '')}`;
await createDatabase(templateUrl, name, new URL(templateUrl).pathname.slice(1));
const folder = mkdtempSync(path.join(tmpdir(), 'kandas-test-'));
const inbox = await startInbox();

Object.assign(process.env, {
  DATABASE_URL: databaseUrl(templateUrl, name),
  DATA_DIR: folder,
  SMTP_URL: inbox.url,
  PUBLIC_ORIGIN: 'http://localhost:3000',
});

afterEach(async () => {
  const { setClock } = await import('#app/infra/clock.server');
  setClock();
});

afterAll(async () => {
  const { closeMailer } = await import('#app/infra/mailer.server');
  closeMailer();
  await (globalThis as { db?: { $disconnect(): Promise<void> } }).db?.$disconnect();
  await inbox.stop();
  await dropDatabase(templateUrl, name);
  rmSync(folder, { recursive: true, force: true });
});
