import { nextFree } from '#app/data/queue.server';
import type { Status } from '#app/domain/application/lifecycle';
import { today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { type Officer, reviewRoles } from '#app/domain/people/permissions';
import { claimCase } from './claim-case.server';

/** Statuses whose cases an officer with these roles may be given. New ones are opened, not claimed: intake accepts them. */
const workOf = ({ roles }: Officer): Status[] => [
  ...(roles.includes('decision-maker') ? (['recommended', 'refusal_notice'] as const) : []),
  ...(roles.some((role) => reviewRoles.some((each) => each === role)) ? (['verification'] as const) : []),
  ...(roles.includes('intake') ? (['submitted'] as const) : []),
];

/** Gives the officer the case that is due first and claims it. When another is faster, the next one. */
export async function takeNextCase(
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<{ id: string }, 'nothing-to-do'>> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const next = await nextFree({ officerId: officer.id, today: today(now) }, workOf(officer));
    if (!next) break;
    if (next.status === 'submitted') return pass({ id: next.id });
    const claimed = await claimCase(next.id, officer, { now });
    if (claimed.ok) return pass({ id: next.id });
  }
  return refuse('nothing-to-do');
}
