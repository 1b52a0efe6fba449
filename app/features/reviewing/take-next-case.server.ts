import { deskScope } from '#app/data/jurisdiction.server';
import { assignedNext, type Candidate, dueNext, kinNext, type Wanted } from '#app/data/next-case.server';
import type { Desk } from '#app/data/queue-sql.server';
import { type PlainDate, today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { claimableBy, type Officer } from '#app/domain/people/permissions';
import { claimCase } from './claim-case.server';

/** Others may be faster with the first ones found. */
const mostTries = 25;

/** Who makes checks and recommends nothing needs a check that is still open. */
const wantedBy = (officer: Officer): Omit<Wanted, 'except'> => ({
  statuses: claimableBy(officer),
  openChecksOnly: !officer.roles.includes('assessor'),
});

/**
 * Gives the officer the next case of their work and takes it for them: what a supervisor gave them; else the late ones,
 * then those due soonest, then the oldest, a case of the same household or employer as their last one before what is not
 * late. Of two who ask at once each gets a case of their own.
 */
export async function takeNextCase(
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<{ id: string }, 'nothing-to-do'>> {
  const { scope } = await deskScope(officer);
  const desk: Desk = { officerId: officer.id, scope, today: today(now), now };
  const wanted = wantedBy(officer);
  const except: string[] = [];
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const next = await nextOf(desk, { ...wanted, except });
    if (!next) break;
    const claimed = await claimCase(next.id, officer, { now, how: 'next' });
    if (claimed.ok) return pass({ id: next.id });
    except.push(next.id);
  }
  return refuse('nothing-to-do');
}

async function nextOf(desk: Desk, wanted: Wanted): Promise<Candidate | null> {
  const assigned = await assignedNext(desk, wanted);
  if (assigned) return assigned;
  const due = await dueNext(desk, wanted);
  if (!due || isLate(due, desk.today)) return due;
  return (await kinNext(desk, wanted)) ?? due;
}

const isLate = ({ due }: Candidate, on: PlainDate) => due < on;
