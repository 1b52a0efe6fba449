import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { createDatabase, databaseUrl, dropDatabase } from '../../scripts/database.mjs';
import { migrate } from '../../scripts/migrate.mjs';
import { startPostgres } from '../../scripts/postgres.mjs';
import { temporaryFolder } from '../../scripts/processes.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated database nobody is connected to; each test file works on a copy. */
    templateUrl: string;
  }
}

/** One PostgreSQL for the run: the one of TEST_DATABASE_URL, or one of our own that leaves nothing behind. */
export default async function setup(project: TestProject) {
  const folder = process.env.TEST_DATABASE_URL ? null : temporaryFolder('integration');
  const postgres = folder ? await startPostgres({ folder: path.join(folder, 'postgres'), fast: true }) : null;
  const server = postgres?.url ?? process.env.TEST_DATABASE_URL!;
  const name = `template_${randomUUID().replaceAll('-', '')}`;
  await createDatabase(server, name);
  const templateUrl = databaseUrl(server, name);
  await migrate(templateUrl);
  project.provide('templateUrl', templateUrl);
  return async () => {
    if (!postgres) return dropDatabase(server, name);
    await postgres.stop({ remove: true });
    rmSync(folder!, { recursive: true, force: true });
  };
}
