import pino from 'pino';
import { env } from './env.server';

/** What may stand in a log line beside its message. No name, address, number or text a person gave can be among them. */
const allowed = [
  'err',
  'requestId',
  'method',
  'route',
  'status',
  'ms',
  'job',
  'jobId',
  'attempt',
  'letter',
  'applicationId',
  'accountId',
  'officerId',
  'documentId',
  'permitId',
  'step',
  'code',
  'count',
  'port',
  'signal',
] as const;
export type LogFields = Partial<Record<(typeof allowed)[number], unknown>>;

type ErrorLine = { type: string; code?: string; message?: string; stack: string[]; cause?: ErrorLine };

// Database errors quote the values of the failed statement, so only their kind and place are kept.
const quotesValues = /^(Prisma|DriverAdapterError|DatabaseError|ZodError)/;

/** An error as it may be logged: kind, code, places in the code; the message only where it cannot quote what people typed. */
export function describeError(error: unknown, depth = 0): ErrorLine {
  if (!(error instanceof Error)) return { type: typeof error, stack: [] };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const type = error.constructor.name === 'Error' ? error.name : error.constructor.name;
  return {
    type,
    ...(code && { code }),
    ...(!quotesValues.test(type) && { message: error.message.split('\n')[0]?.slice(0, 200) }),
    stack: frames.slice(0, 12).map((line) => line.trim()),
    ...(error.cause !== undefined && depth < 3 && { cause: describeError(error.cause, depth + 1) }),
  };
}

const permitted = new Set<string>(allowed);

const writer = pino({
  level: process.env.VITEST ? 'silent' : env.LOG_LEVEL,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: (error: unknown) => describeError(error) },
  formatters: {
    level: (label) => ({ level: label }),
    log: (line) => Object.fromEntries(Object.entries(line).filter(([name]) => permitted.has(name))),
  },
});

const at =
  (level: 'debug' | 'info' | 'warn' | 'error' | 'fatal') =>
  (message: string, fields: LogFields = {}) =>
    writer[level](fields, message);

/** Lines of JSON on standard output. Messages are fixed sentences; whatever varies goes into the permitted fields. */
export const log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error'), fatal: at('fatal') };
