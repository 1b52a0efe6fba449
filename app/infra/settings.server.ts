import path from 'node:path';
import { z } from 'zod';
import { isBin } from '#app/domain/people/iin';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const yes = ['1', 'true', 'yes', 'on'];
const no = ['0', 'false', 'no', 'off'];

const flag = z
  .string()
  .refine((text) => [...yes, ...no].includes(text.toLowerCase()), 'must be 1 or 0')
  .transform((text) => yes.includes(text.toLowerCase()));

const wholeNumber = (low: number, high: number, message: string) =>
  z
    .string()
    .regex(/^\d{1,6}$/, message)
    .transform(Number)
    .refine((value) => value >= low && value <= high, message);

const urlOf = (protocols: readonly string[], message: string) =>
  z.string().refine((text) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    return url !== null && protocols.includes(url.protocol) && url.hostname !== '';
  }, message);

const originMessage = 'must be an origin without a path, such as https://kandas.example.kz';
const origin = urlOf(['http:', 'https:'], originMessage)
  .refine((text) => /^https?:\/\/[^/]+\/?$/.test(text), originMessage)
  .transform((text) => new URL(text).origin);

const mailbox = z
  .string()
  .regex(/^([^<>@\r\n]{0,120}<)?[^\s<>@]+@[^\s<>@]+>?$/, 'must be an address, such as Portal <no-reply@example.kz>');

const written = z.object({
  NODE_ENV: z
    .enum(['production', 'development', 'test'], 'must be production, development or test')
    .default('development'),
  DATABASE_URL: urlOf(['postgresql:', 'postgres:'], 'must look like postgresql://user:password@host:5432/database'),
  SMTP_URL: urlOf(['smtp:', 'smtps:'], 'must look like smtp://user:password@host:587').optional(),
  MAIL_FROM: mailbox.optional(),
  PORT: wholeNumber(1, 65_535, 'must be a number from 1 to 65535').default(3000),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, 'must be a host name or an address')
    .default('127.0.0.1'),
  PUBLIC_ORIGIN: origin.optional(),
  DATA_DIR: z.string().default('.data'),
  DEMO: flag.default(false),
  RULE_FAMILY: z.enum(['paper', 'law'], 'must be paper or law').default('paper'),
  TRUST_PROXY: wholeNumber(0, 10, 'must be the number of proxies in front, 0 to 10').default(0),
  APP_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  DOCUMENT_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'must be 64 hexadecimal digits')
    .toLowerCase()
    .optional(),
  DOCUMENT_KEYS_BEFORE: z
    .string()
    .regex(/^[0-9a-f]{64}(,[0-9a-f]{64})*$/i, 'must be keys of 64 hexadecimal digits with commas between them')
    .transform((text) => text.toLowerCase().split(','))
    .default([]),
  DOCUMENT_STORE: urlOf(['s3:'], 'must look like s3://bucket/folder?endpoint=https://host&region=name').optional(),
  CLAMD: z
    .string()
    .regex(/^([A-Za-z0-9._-]+|\[[0-9a-f:]+\]):\d{1,5}$|^\/.+$/, 'must be host:port or the path of a socket')
    .optional(),
  ANTIVIRUS: z.enum(['none'], 'can only be none').optional(),
  OPERATOR_NAME: z.string().min(3, 'must be the name of the state body').max(300, 'must be shorter').optional(),
  OPERATOR_BIN: z.string().refine(isBin, 'must be a BIN: 12 digits with the right control digit').optional(),
  AUDIT_CHECKPOINTS: z.string().optional(),
  SIGNING_P12: z.string().optional(),
  SIGNING_P12_PASSWORD: z.string().optional(),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).optional(),
});

const settingsSchema = written
  .superRefine((given, context) => {
    const refuse = (name: keyof typeof given, message: string) =>
      context.addIssue({ code: 'custom', path: [name], message });
    if (given.DEMO && given.SMTP_URL) {
      refuse(
        'SMTP_URL',
        'is refused in demonstration mode, whose invented people must not write to real servers; DEMO=0 ends it',
      );
    }
    if (given.NODE_ENV !== 'production' || given.DEMO) return;
    if (!given.SMTP_URL) refuse('SMTP_URL', 'is needed: without demonstration mode letters go to a real mail server');
    if (!given.OPERATOR_NAME || !given.OPERATOR_BIN) {
      refuse(
        given.OPERATOR_NAME ? 'OPERATOR_BIN' : 'OPERATOR_NAME',
        'is needed: people consent to a named body processing their data (Law 94-V, article 8)',
      );
    }
    if (!given.CLAMD && given.ANTIVIRUS !== 'none') {
      refuse(
        'CLAMD',
        'is needed: without demonstration mode files are looked at by an antivirus, or ANTIVIRUS=none says that none is there',
      );
    }
    const url = new URL(given.PUBLIC_ORIGIN ?? 'http://localhost');
    if (url.protocol === 'http:' && !['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)) {
      refuse('PUBLIC_ORIGIN', 'must begin with https:// without demonstration mode');
    }
  })
  .transform((given) => {
    const publicOrigin = given.PUBLIC_ORIGIN ?? `http://localhost:${given.PORT}`;
    return {
      ...given,
      PUBLIC_ORIGIN: publicOrigin,
      DATA_DIR: path.resolve(given.DATA_DIR),
      AUDIT_CHECKPOINTS: path.resolve(given.AUDIT_CHECKPOINTS ?? path.join(given.DATA_DIR, 'audit-checkpoints')),
      ...(given.SIGNING_P12 && { SIGNING_P12: path.resolve(given.SIGNING_P12) }),
      MAIL_FROM: given.MAIL_FROM ?? `Kandas <no-reply@${new URL(publicOrigin).hostname}>`,
      LOG_LEVEL: given.LOG_LEVEL ?? (given.NODE_ENV === 'production' && !given.DEMO ? 'info' : 'warn'),
    };
  });

export type Settings = z.output<typeof settingsSchema>;

/** Names every bad setting on a line of its own; values are left out, they may be secrets. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** Settings of the process, by the names they have in the environment; an empty variable counts as absent. Throws SettingsError. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = settingsSchema.safeParse(given);
  if (result.success) return Object.freeze(result.data);
  const lines = result.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return `  ${name} ${name in given || issue.code === 'custom' ? issue.message : 'is not set'}`;
  });
  throw new SettingsError(`These settings cannot be used:\n${lines.join('\n')}`);
}
