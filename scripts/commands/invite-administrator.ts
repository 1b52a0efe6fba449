export const summary =
  'Makes an administrator and sends the invitation: portal invite-administrator <e-mail> <name> [kk|ru|en]';
export const needs = 'database';

export async function run([email, name, locale = 'kk', ...more]: string[]): Promise<number> {
  const { emailSchema } = await import('#app/features/accounts/account.schema');
  const { isLocale } = await import('#app/i18n/locales');
  const given = emailSchema.safeParse({ email });
  if (!given.success || !name || !isLocale(locale) || more.length > 0) {
    console.error(summary);
    return 2;
  }
  const { inviteOfficer } = await import('#app/features/accounts/invite-officer.server');
  const { now } = await import('#app/infra/clock.server');
  const invitation = { email: given.data.email, name, roles: ['administrator'] as const, locale };
  const invited = await inviteOfficer(invitation, null, { now: now() });
  if (!invited.ok) {
    console.error(`${given.data.email} already has an account.`);
    return 1;
  }
  console.log(`Invited. The portal sends the link to ${given.data.email}; it is valid for seven days.`);
  return 0;
}
