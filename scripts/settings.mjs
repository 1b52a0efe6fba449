// The settings of a command, read as the server will read them. Needs the installed packages.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { Failure, root } from './processes.mjs';

/** Variables of `.env` count where the environment has none. */
export function readDotEnv() {
  const file = path.join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

export const dataFolder = () => path.resolve(root, process.env.DATA_DIR || '.data');

/** Without the address of a server the built-in database is used, and with it demonstration mode unless DEMO says otherwise. */
export const usesBuiltInDatabase = () => !process.env.DATABASE_URL;

/** The checked settings and the environment that gives them to the server. A Failure names each bad one. */
export async function readSettings(more = {}) {
  const builtIn = usesBuiltInDatabase();
  const environment = {
    ...process.env,
    ...more,
    DATA_DIR: dataFolder(),
    DEMO: process.env.DEMO || (builtIn ? '1' : '0'),
  };
  const { readSettings: read, SettingsError } = await tsImport('../app/infra/settings.server.ts', import.meta.url);
  try {
    // The address of the built-in database is not known before it runs.
    const settings = read({
      ...environment,
      DATABASE_URL: environment.DATABASE_URL || 'postgresql://portal@127.0.0.1/portal',
    });
    if (settings.SIGNING_P12) await refuseUselessSigner(settings);
    return { settings, environment, builtIn };
  } catch (error) {
    throw error instanceof SettingsError ? new Failure(error.message) : error;
  }
}

/** Papers are signed long after the start: a file that cannot sign is named now. */
async function refuseUselessSigner(settings) {
  const { readSigner } = await tsImport('../app/infra/signature/read-signer.ts', import.meta.url);
  await readSigner(settings, new Date()).catch((error) => {
    throw error.name === 'IdentityError' ? new Failure(`These settings cannot be used:\n  ${error.message}`) : error;
  });
}
