import { keepTotpSecret } from '#app/data/account.server';
import { db, transaction } from '#app/data/db.server';
import { endSession, findSession, openSession } from '#app/data/session.server';
import type { Verdict } from '#app/domain/basics/verdict';
import type { Officer } from '#app/domain/people/permissions';
import { inviteOfficer } from '#app/features/accounts/invite-officer.server';
import { setPassword } from '#app/features/accounts/reset-password.server';
import { proveSecondFactor } from '#app/features/accounts/sign-in.server';
import { type DemoOfficer, demoOfficers } from '#app/features/demo/demo-accounts';
import { codeNow } from '#app/infra/second-factor.server';
import { must } from './must';

export type Officers = Record<DemoOfficer['key'], Officer>;

const names: Record<DemoOfficer['key'], string> = {
  intake: 'Сәуле Нұрланова',
  verifier: 'Дәурен Қасымов',
  assessor: 'Гүлмира Оспанова',
  'decision-maker': 'Бауыржан Төлегенов',
  'second-decision-maker': 'Ләззат Жұмабаева',
  review: 'Ерлан Сейітов',
  'almaty-review': 'Айнұр Жақсылықова',
  'mongolia-mission': 'Нұрбек Хамзаұлы',
  supervisor: 'Қанат Ибраев',
  'help-desk': 'Динара Жақсыбекова',
  appeals: 'Сәкен Жүнісов',
  administrator: 'Айгүл Мұқанова',
};

/** Officers are invited, set their password by the link and enrol the device whose key is published. */
export async function makeOfficers(now: Date): Promise<Officers> {
  const made: [string, Officer][] = [];
  let administrator: { id: string } | null = null;
  for (const officer of [...demoOfficers].reverse()) {
    const invited: Verdict<{ id: string; link: string }> = await inviteOfficer(
      { ...officer, name: names[officer.key] },
      administrator,
      { now },
    );
    const { id, link } = must(invited, `invite ${officer.email}`);
    must(await setPassword(link.split('/').at(-1) ?? '', officer.password, { now }), `password of ${officer.email}`);
    await enrol(id, officer.secondFactor, now);
    administrator ??= { id };
    made.push([officer.key, { id, roles: officer.roles }]);
  }
  return Object.fromEntries(made) as Officers;
}

async function enrol(accountId: string, secret: string, now: Date) {
  await keepTotpSecret(db, accountId, secret);
  const token = await transaction((tx) => openSession(tx, { accountId, kind: 'officer' }, now));
  const session = await findSession(token, now);
  if (!session) throw new Error('a session ended at once');
  must(await proveSecondFactor(codeNow(secret, now), session, { now }), 'second factor');
  await endSession(db, session.id);
}
