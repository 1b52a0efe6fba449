import { type Application, findCase } from '#app/data/application.server';
import { dutiesOf, lockCase } from '#app/data/case.server';
import { refusedStep } from '#app/data/case-step.server';
import type { Tx } from '#app/data/db.server';
import { isId } from '#app/data/id';
import { isOpen } from '#app/domain/application/lifecycle';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { mayTalk } from '#app/domain/people/may-talk';
import type { NotAllowed, Officer } from '#app/domain/people/permissions';
import { caseRoles } from '#app/domain/people/roles';

export type AskRefusal = NotAllowed | 'not-found';

/** The case, held until the transaction ends, when this officer may ask somebody outside about it. */
export async function caseToAsk(
  tx: Tx,
  id: string,
  officer: Officer,
  step: string,
): Promise<Verdict<Application, AskRefusal>> {
  if (!isId(id)) return refuse('not-found');
  await lockCase(tx, id);
  const application = await findCase(tx, id);
  if (!application) return refuse('not-found');
  const verdict = mayTalk(officer, await dutiesOf(tx, application));
  if (!verdict.ok) {
    const detail = verdict.code === 'claimed' ? { name: application.claimedBy?.name ?? '' } : undefined;
    return refusedStep(officer, id, step, refuse(verdict.code, detail));
  }
  return isOpen(application.status) ? pass(application) : refusedStep(officer, id, step, refuse('step-not-open'));
}

export const actorOf = ({ id, roles }: Officer) => ({
  id,
  role: caseRoles.find((role) => roles.includes(role)) ?? 'intake',
});
