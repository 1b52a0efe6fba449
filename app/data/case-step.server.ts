import type { Step } from '#app/domain/application/lifecycle';
import { pass, type Refused, refuse, type Verdict } from '#app/domain/basics/verdict';
import { mayOfficerTake, type NotAllowed, type Officer } from '#app/domain/people/permissions';
import { log } from '#app/infra/log.server';
import { type Application, findCase } from './application.server';
import { dutiesOf, lastStepOf, lockCase } from './case.server';
import type { Tx } from './db.server';
import { isId } from './id';

export type StepRefusal = NotAllowed | 'not-found' | 'moved-on';

export interface Seen {
  id: string;
  /** The version the officer's page showed. */
  version: number;
}

/** Nothing is kept of a refused step but this line. */
export function refusedStep<C extends string>(
  officer: { id: string },
  applicationId: string,
  step: string,
  verdict: Refused<C>,
) {
  log.info('step refused', { officerId: officer.id, applicationId, step, code: verdict.code });
  return verdict;
}

/** Somebody was faster: who, and when. */
export async function movedOn(tx: Tx, applicationId: string): Promise<Refused<'moved-on'>> {
  const last = await lastStepOf(tx, applicationId);
  return refuse('moved-on', {
    who: last?.actorName ?? '',
    role: last?.actorRole ?? '',
    when: last?.at.toISOString() ?? '',
  });
}

/**
 * The case as it is when the step is taken, held until the transaction ends; or why this officer may not take it. A page
 * that showed an older version is answered `moved-on`, a case in other hands `claimed`.
 */
export async function caseForStep(
  tx: Tx,
  { id, version }: Seen,
  officer: Officer,
  step: Step,
): Promise<Verdict<Application, StepRefusal>> {
  if (!isId(id)) return refuse('not-found');
  await lockCase(tx, id);
  const application = await findCase(tx, id);
  if (!application) return refuse('not-found');
  const verdict = mayOfficerTake(officer, await dutiesOf(tx, application), step);
  if (
    application.version !== version &&
    (verdict.ok || verdict.code === 'step-not-open' || verdict.code === 'claimed')
  ) {
    return refusedStep(officer, id, step, await movedOn(tx, id));
  }
  if (verdict.ok) return pass(application);
  const detail = verdict.code === 'claimed' ? { name: application.claimedBy?.name ?? '' } : undefined;
  return refusedStep(officer, id, step, refuse(verdict.code, detail));
}
