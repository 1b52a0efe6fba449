import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fromStanding } from '../standing';
import { withDatabase } from '../with-database.mjs';

export const summary =
  'verify <file.pdf> [--offline]: is a paper of the portal genuine? The answer as JSON on one line';

/**
 * 0 genuine and to be relied on today, 1 not, or not to be told: `because` says why. 2 for wrong arguments.
 * Offline: signature, chain and its days alone, without the register.
 */
export async function run(args: string[]): Promise<number> {
  const asked = readOptions(args);
  if (!asked) {
    console.error(`portal certificate ${summary}`);
    return 2;
  }
  const read = readPaper(asked.file);
  const answer = typeof read === 'string' ? refused(read) : await (asked.offline ? offline(read) : online(read));
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

const refused = (because: string) => ({ genuine: false, accepted: false, because });

/** Nothing the portal signs is larger than a mebibyte; of more than that nothing is read. */
const largest = 1024 * 1024;

function readPaper(file: string): Uint8Array | 'no-such-file' | 'not-a-file' | 'not-readable' | 'not-ours' {
  const place = fromStanding(file);
  try {
    const found = statSync(place, { throwIfNoEntry: false });
    if (!found) return 'no-such-file';
    if (!found.isFile()) return 'not-a-file';
    return found.size > largest ? 'not-ours' : readFileSync(place);
  } catch {
    return 'not-readable';
  }
}

/** Without an answer of the register the signature alone is told, and nobody is to rely on it. */
async function online(bytes: Uint8Array) {
  const { readDotEnv, readSettings } = await import('../settings.mjs');
  readDotEnv();
  // Bad settings are the operator's to mend, not the register's silence.
  await readSettings({ NODE_ENV: 'production' });
  try {
    return await withDatabase(async () => {
      const { verifyFile } = await import('#app/features/permits/verify-file.query.server');
      return verifyFile(bytes, { now: new Date() });
    });
  } catch (error) {
    console.error(`The register does not answer: ${error instanceof Error ? error.message || error.name : error}`);
    const answer = await offline(bytes);
    return answer.genuine ? { ...answer, accepted: false, because: 'register-away' } : answer;
  }
}

/** Whose signatures count is read from the settings and the data folder; nothing is made there. */
async function offline(bytes: Uint8Array) {
  const { dataFolder, readDotEnv, readSettings } = await import('../settings.mjs');
  readDotEnv();
  const { settings, environment } = await readSettings({ NODE_ENV: 'production' });
  const chain = path.join(dataFolder(), settings.DEMO ? 'signing-test.json' : 'signing.json');
  if (!settings.SIGNING_P12 && !existsSync(chain)) {
    console.error(`No signer is known here: ${chain} is not there and SIGNING_P12 names none.`);
    return refused('no-signer');
  }
  Object.assign(process.env, { DATABASE_URL: 'postgresql://none.invalid/none' }, environment);
  const [{ trust }, { verifyCertificatePdf }] = await Promise.all([
    import('#app/infra/signature/signer.server'),
    import('#app/infra/signature/verify-pdf.server'),
  ]);
  const answer = verifyCertificatePdf(bytes, await trust());
  return { ...answer, accepted: answer.genuine };
}
