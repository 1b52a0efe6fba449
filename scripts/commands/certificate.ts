import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { withDatabase } from '../with-database.mjs';

export const summary =
  'verify <file.pdf> [--offline]: is a paper of the portal genuine? The answer as JSON on one line';

/** 0 genuine and to be relied on today, 1 not, 2 for bad input. Offline: signature, chain and its days alone, without the register. */
export async function run(args: string[]): Promise<number> {
  const asked = readOptions(args);
  if (!asked) {
    console.error(`portal certificate ${summary}`);
    return 2;
  }
  if (!existsSync(asked.file)) {
    console.error(`${asked.file} is not there`);
    return 2;
  }
  const bytes = readFileSync(asked.file);
  const answer = asked.offline ? await offline(bytes) : await withDatabase(() => online(bytes));
  if (!answer) return 2;
  console.log(JSON.stringify(answer));
  return answer.accepted ? 0 : 1;
}

function readOptions(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { offline: { type: 'boolean' } },
    });
    const [act, file, ...more] = positionals;
    return act === 'verify' && file && more.length === 0 ? { file, offline: values.offline ?? false } : null;
  } catch {
    return null;
  }
}

async function online(bytes: Uint8Array) {
  const { verifyFile } = await import('#app/features/permits/verify-file.query.server');
  return verifyFile(bytes, { now: new Date() });
}

/** Whose signatures count is read from the settings and the data folder; nothing is made there. */
async function offline(bytes: Uint8Array) {
  const { dataFolder, readDotEnv, readSettings } = await import('../settings.mjs');
  readDotEnv();
  const { settings, environment } = await readSettings({ NODE_ENV: 'production' });
  const chain = path.join(dataFolder(), settings.DEMO ? 'signing-test.json' : 'signing.json');
  if (!settings.SIGNING_P12 && !existsSync(chain)) {
    console.error(`No signer is known here: ${chain} is not there and SIGNING_P12 names none.`);
    return null;
  }
  Object.assign(process.env, { DATABASE_URL: 'postgresql://none.invalid/none' }, environment);
  const [{ trust }, { verifyCertificatePdf }] = await Promise.all([
    import('#app/infra/signature/signer.server'),
    import('#app/infra/signature/verify-pdf.server'),
  ]);
  const answer = verifyCertificatePdf(bytes, await trust());
  return { ...answer, accepted: answer.genuine };
}
