import { PrismaPg } from '@prisma/adapter-pg';
import { type Prisma, PrismaClient } from './generated/client';

const url = process.env.DATABASE_URL;
if (!url) throw new Error('DATABASE_URL is not set');

/** One client per process; the development server reloads modules and must not open a pool each time. */
const keep = globalThis as { db?: PrismaClient };

const connect = () =>
  new PrismaClient({
    adapter: oneAfterTheOther(
      new PrismaPg({
        connectionString: url,
        max: 10,
        connectionTimeoutMillis: 5_000,
        statement_timeout: 10_000,
        lock_timeout: 5_000,
        idle_in_transaction_session_timeout: 15_000,
      }),
    ),
  });

/**
 * A transaction has one connection, and Prisma asks for several relations at once: here each question waits for the answer
 * to the one before. The driver queues them by itself today and says that it will refuse them.
 */
function oneAfterTheOther(adapter: PrismaPg): PrismaPg {
  const connectPool = adapter.connect.bind(adapter);
  adapter.connect = async () => {
    const pool = await connectPool();
    const start = pool.startTransaction.bind(pool);
    pool.startTransaction = async (...level) => {
      const transaction = await start(...level);
      let last: Promise<unknown> = Promise.resolve();
      const inTurn =
        <A extends unknown[], T>(ask: (...args: A) => Promise<T>) =>
        (...args: A): Promise<T> => {
          const answer = last.then(() => ask(...args));
          last = answer.catch(() => {});
          return answer;
        };
      transaction.queryRaw = inTurn(transaction.queryRaw.bind(transaction));
      transaction.executeRaw = inTurn(transaction.executeRaw.bind(transaction));
      return transaction;
    };
    return pool;
  };
  return adapter;
}

export const db = keep.db ?? connect();
keep.db = db;

/** What a data function takes first: the transaction of the story, or the client itself for reading. */
export type Tx = Prisma.TransactionClient;

/** One fact, one transaction. Nothing slow inside: no network, no files, no drawing. */
export const transaction = <T>(run: (tx: Tx) => Promise<T>): Promise<T> =>
  db.$transaction(run, { maxWait: 5_000, timeout: 10_000 });

/** The name of the unique index or constraint an error speaks of; null when it is another error. */
export function violatedUnique(error: unknown): string | null {
  const known = error as {
    code?: string;
    meta?: { driverAdapterError?: { cause?: { constraint?: { index?: string; fields?: string[] } } } };
  };
  if (known?.code !== 'P2002') return null;
  const constraint = known.meta?.driverAdapterError?.cause?.constraint;
  return constraint?.index ?? constraint?.fields?.join('_') ?? 'unique';
}

const unreachableCodes = new Set([
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
  'ECONNREFUSED',
  'ECONNRESET',
  '57P01',
  '57P03',
  '53300',
]);

/** Is this the database being away rather than something we did? */
export function isUnreachable(error: unknown): boolean {
  for (
    let each = error as { code?: unknown; cause?: unknown; message?: unknown } | undefined, depth = 0;
    each && depth < 5;
    depth++
  ) {
    if (typeof each.code === 'string' && unreachableCodes.has(each.code)) return true;
    if (
      typeof each.message === 'string' &&
      /ECONNREFUSED|DatabaseNotReachable|connection timeout|Connection terminated/i.test(each.message)
    )
      return true;
    each = each.cause as typeof each;
  }
  return false;
}
