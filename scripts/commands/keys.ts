import { parseArgs } from 'node:util';
import type { PlainDate } from '#app/domain/basics/plain-date';

export const summary =
  'rotate [--until YYYY-MM-DD]: a new key signs certificates, the older ones count until that day (ten years from today) · list';

/** The longest term of a permit: what an older key has signed stays verifiable to its end. */
const longestTermYears = 10;

/** 0 when it was done, 2 for bad input. A running portal needs no restart. */
export async function run([act, ...args]: string[]): Promise<number> {
  if (act === 'rotate') return rotate(args);
  if (act === 'list' && args.length === 0) return list();
  console.error(`portal keys ${summary}`);
  return 2;
}

async function loadKeys() {
  const { readDotEnv, readSettings } = await import('../settings.mjs');
  readDotEnv();
  const { environment } = await readSettings({ NODE_ENV: 'production' });
  // Keys need no database; the settings want its address all the same.
  Object.assign(process.env, { DATABASE_URL: 'postgresql://portal@127.0.0.1/portal' }, environment);
  return import('#app/infra/seal/seal-keys.server');
}

async function rotate(args: string[]): Promise<number> {
  const { addYears, parsePlainDate, today: todayIn } = await import('#app/domain/basics/plain-date');
  const asked = untilIn(args);
  if (asked === null) return badDay();
  const today = todayIn(new Date());
  const until = asked === undefined ? addYears(today, longestTermYears) : parsePlainDate(asked);
  // A slip must not make every certificate in people's hands worthless: the past cannot be taken back.
  if (!until || until < today) return badDay();
  const keys = await loadKeys();
  // Without this the first key would come into being after its successor.
  keys.sealKeys();
  const kid = keys.addSealKey(until, new Date());
  console.error(`The key ${kid} signs from now on. Older keys count until ${until}.`);
  return list();
}

function badDay(): number {
  console.error('--until: a day such as 2036-11-22, today at the earliest');
  return 2;
}

function untilIn(args: string[]): string | undefined | null {
  try {
    return parseArgs({ args, options: { until: { type: 'string' } } }).values.until;
  } catch {
    return null;
  }
}

async function list(): Promise<number> {
  const { sealKeys } = await loadKeys();
  const line = (kid: string, madeAt: Date, until: PlainDate | null) =>
    [kid, madeAt.toISOString(), until ? `counts until ${until}` : 'signs'].join('\t');
  for (const { kid, madeAt, until } of sealKeys()) console.log(line(kid, madeAt, until));
  return 0;
}
