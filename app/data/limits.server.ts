import pg from 'pg';
import { RateLimiterPostgres } from 'rate-limiter-flexible';

/** How often something may be tried: `points` within `seconds`. Kept in the database, so every process counts the same. */
const limits = {
  'sign-in-account': { points: 10, seconds: 900 },
  'sign-in-anywhere': { points: 100, seconds: 86_400 },
  'sign-in-slowly': { points: 2, seconds: 900 },
  'sign-in-ceiling': { points: 1000, seconds: 86_400 },
  'sign-in-browser': { points: 10, seconds: 900 },
  'sign-in-address': { points: 100, seconds: 900 },
  'sign-up-address': { points: 30, seconds: 3600 },
  letter: { points: 5, seconds: 3600 },
  code: { points: 20, seconds: 900 },
  'second-factor': { points: 10, seconds: 900 },
  verify: { points: 120, seconds: 60 },
  'verify-file': { points: 30, seconds: 60 },
  'verify-name': { points: 10, seconds: 3600 },
  'verify-name-anywhere': { points: 30, seconds: 86_400 },
  'verify-name-slowly': { points: 1, seconds: 86_400 },
  // Together with the thirty fewer than the years a holder may be born in.
  'verify-name-ceiling': { points: 10, seconds: 86_400 },
  'share-code': { points: 60, seconds: 600 },
  'employer-letter': { points: 5, seconds: 86_400 },
  'employer-link': { points: 60, seconds: 600 },
  'check-address': { points: 300, seconds: 3600 },
  api: { points: 120, seconds: 60 },
  'keep-check': { points: 60, seconds: 3600 },
  'open-kept-check': { points: 120, seconds: 3600 },
  upload: { points: 300, seconds: 3600 },
  'signed-link': { points: 120, seconds: 600 },
  'help-desk': { points: 60, seconds: 600 },
  message: { points: 10, seconds: 3600 },
} as const;
export type Limit = keyof typeof limits;

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 2,
  connectionTimeoutMillis: 5_000,
  application_name: 'limits',
});
pool.on('error', () => undefined);

const limiters = new Map<Limit, RateLimiterPostgres>();

function limiterOf(name: Limit): RateLimiterPostgres {
  let limiter = limiters.get(name);
  if (!limiter) {
    const { points, seconds } = limits[name];
    limiter = new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'rate_limit',
      tableCreated: true,
      keyPrefix: name,
      points,
      duration: seconds,
      clearExpiredByTimeout: false,
    });
    limiters.set(name, limiter);
  }
  return limiter;
}

/** Counts one try; false when there were too many. A counter that cannot be asked lets nobody through by mistake: it throws. */
export async function mayTry(name: Limit, key: string): Promise<boolean> {
  try {
    await limiterOf(name).consume(key.slice(0, 200));
    return true;
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown;
    return false;
  }
}

/** One door for everybody from everywhere; strangers who press against it are slowed before it closes. */
interface Doors {
  /** What the tries of one network are counted by, and those of all together. */
  pair: string;
  all: string;
}

/**
 * Each network has tries of its own, so nobody's guesses take another's. Once all together have made many, a network
 * still has a few, and only at a ceiling is the door closed to all. The limits that counted; null when there were too many.
 */
export async function mayTryDoor(door: 'sign-in' | 'verify-name', { pair, all }: Doors): Promise<Counted[] | null> {
  const own = door === 'sign-in' ? 'sign-in-account' : 'verify-name';
  const first: Counted = [own, pair];
  if (!(await mayTry(...first))) return null;
  const together: Counted = [`${door}-anywhere`, all];
  if (await mayTry(...together)) return [first, together];
  const slowly: Counted[] = [
    [`${door}-slowly`, pair],
    [`${door}-ceiling`, all],
  ];
  for (const counted of slowly) if (!(await mayTry(...counted))) return null;
  return [first, together, ...slowly];
}
type Counted = readonly [Limit, string];

/** A try that turned out to be no guess is not counted. */
export const giveBackTry = (name: Limit, key: string) => limiterOf(name).reward(key.slice(0, 200), 1);

/** A success forgives the tries before it. */
export const forgetTries = (name: Limit, key: string) => limiterOf(name).delete(key.slice(0, 200));

/** Addresses are counted by network: the last byte of IPv4, the host half of IPv6 do not matter. */
export const networkOf = (ip: string): string =>
  ip.includes(':') ? ip.split(':').slice(0, 4).join(':') : ip.split('.').slice(0, 3).join('.');

export const closeLimits = () => pool.end();
