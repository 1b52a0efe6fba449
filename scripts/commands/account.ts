import { parseArgs } from 'node:util';

export const summary =
  'create-admin --email <e-mail> --name <name> [--locale kk|ru|en]: makes an administrator, prints the link to set a password · list: officers';
export const needs = 'database';

/** 0 when it was done, 1 when the address has an account already, 2 for bad input. */
export async function run([act, ...args]: string[]): Promise<number> {
  if (act === 'create-admin') return createAdmin(args);
  if (act === 'list' && args.length === 0) return list();
  console.error(`portal account ${summary}`);
  return 2;
}

async function createAdmin(args: string[]): Promise<number> {
  const { inviteSchema } = await import('#app/features/accounts/officer.schema');
  const given = inviteSchema.safeParse({ locale: 'kk', ...readOptions(args), roles: 'administrator' });
  if (!given.success) {
    for (const { path, message } of given.error.issues) console.error(`--${path.join('.')}: ${message}`);
    return 2;
  }
  const { inviteOfficer } = await import('#app/features/accounts/invite-officer.server');
  const { now } = await import('#app/infra/clock.server');
  const invited = await inviteOfficer(given.data, null, { now: now() });
  if (!invited.ok) {
    console.error(`${given.data.email} already has an account.`);
    return 1;
  }
  console.error(`Open this link within seven days to set a password; a letter with it goes to ${given.data.email}.`);
  console.log(invited.value.link);
  return 0;
}

function readOptions(args: string[]): Record<string, string | undefined> | null {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args, options: { email: text, name: text, locale: text } }).values;
  } catch {
    return null;
  }
}

async function list(): Promise<number> {
  const { listOfficers } = await import('#app/features/administration/officers.query.server');
  for (const { email, name, state, roles } of await listOfficers()) {
    console.log([email, name, state, roles.join(',')].join('\t'));
  }
  return 0;
}
