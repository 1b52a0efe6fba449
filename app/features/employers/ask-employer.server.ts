import { emailKey } from '#app/data/account.server';
import { type Application, findOwnApplication } from '#app/data/application.server';
import { transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { mayTry } from '#app/data/limits.server';
import { keepAsked, offersAsked } from '#app/data/offer-asked.server';
import { lockOwnApplication } from '#app/data/own-application.server';
import { sendSignedLink } from '#app/data/signed-link.server';
import { isOpen } from '#app/domain/application/lifecycle';
import { linkDays } from '#app/domain/application/signed-links';
import { today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { claimIn, isConfirmed, MOST_LETTERS, stateOf } from '#app/domain/skills/offer';
import type { AskEmployer } from './employer.schema';

const after = (now: Date, days: number) => new Date(now.getTime() + days * 86_400_000);

/** The name an employer reads: as in the passport. */
const nameIn = ({ answers }: Pick<Application, 'answers'>): string =>
  [answers.givenNamesLatin, answers.surnameLatin].filter(Boolean).join(' ');

type Refusal = 'not-found' | 'not-open' | 'claim-incomplete' | 'confirmed-already' | 'own-address' | 'too-many';

/**
 * Writes to the employer named in the answers; a link in somebody's hands before stops working. `last` is the letter
 * the form knew of: the same form sent twice writes once.
 */
export async function askEmployer(
  { id, last, ask }: { id: string; last: string; ask: AskEmployer },
  account: { id: string; email: string },
  { now }: { now: Date },
): Promise<Verdict<undefined, Refusal>> {
  const email = emailKey(ask.email);
  if (email === emailKey(account.email)) return refuse('own-address');
  return transaction(async (tx): Promise<Verdict<undefined, Refusal>> => {
    await lockOwnApplication(tx, account.id, id);
    const application = await findOwnApplication(tx, account.id, id);
    if (!application) return refuse('not-found');
    if (!isOpen(application.status)) return refuse('not-open');
    const asked = await offersAsked(tx, id);
    const newest = asked[0];
    if (newest && newest.id !== last && newest.email === email && stateOf(newest, now) === 'waiting') return pass();
    const claim = claimIn(application.answers);
    const person = nameIn(application);
    if (!claim || !person) return refuse('claim-incomplete');
    if (isConfirmed(asked, claim)) return refuse('confirmed-already');
    if (asked.filter(({ askedAt }) => askedAt >= after(now, -linkDays.offer)).length >= MOST_LETTERS) {
      return refuse('too-many');
    }
    if (!(await mayTry('employer-letter', email))) return refuse('too-many');

    const link = await sendSignedLink(
      tx,
      {
        purpose: 'offer',
        applicationId: id,
        subject: id,
        email,
        locale: ask.language,
        address: (token) => `/${ask.language}/employer/${token}`,
        letter: 'employer-asked',
        values: { person, position: claim.position, until: today(after(now, linkDays.offer - 1)) },
      },
      now,
    );
    await keepAsked(tx, link.id, { ...claim, person });
    const by = { id: account.id, role: 'applicant' };
    await recordEvent(tx, by, { applicationId: id, step: 'ask-employer', detail: { asked: link.id } }, now);
    return pass();
  });
}
