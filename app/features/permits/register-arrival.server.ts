import { refusedStep } from '#app/data/case-step.server';
import { type Tx, transaction } from '#app/data/db.server';
import { type Actor, recordEvent } from '#app/data/event.server';
import { changePermit, dependantsOfApplication, permitById, siblingOf } from '#app/data/permit.server';
import { type PlainDate, today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import type { Officer } from '#app/domain/people/permissions';
import { boundsOf } from '#app/domain/permits/dependants';
import { residenceYears } from '#app/domain/permits/grant';
import { dependantDates, residenceDates } from '#app/domain/permits/permit';
import { standingOn } from '#app/domain/permits/standing';
import { ruleSetNamed } from '#app/domain/programmes/rule-sets';

type Refusal =
  | 'not-found'
  | 'not-your-role'
  | 'own-application'
  | 'not-now'
  | 'in-the-future'
  | 'outside-visa'
  | 'passport-ended';

/**
 * The holder has crossed the border: residence counts from that day, even when it is registered later, and takes the
 * place of the visa. The crossing lies within the visa.
 */
export const registerArrival = (
  { id, arrivedOn }: { id: string; arrivedOn: PlainDate },
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, Refusal>> =>
  transaction(async (tx) => {
    const permit = await permitById(tx, id);
    if (!permit) return refuse('not-found');
    const refused = (code: Exclude<Refusal, 'not-found'>) =>
      refusedStep(officer, permit.applicationId, 'activate', refuse(code));
    if (permit.accountId === officer.id) return refused('own-application');
    if (!officer.roles.includes('intake')) return refused('not-your-role');
    if (permit.kind !== 'residence' || permit.status !== 'pending') return refused('not-now');
    if (arrivedOn > today(now)) return refused('in-the-future');
    const visa = await siblingOf(tx, permit, 'visa');
    if (visa?.status !== 'active' || standingOn(visa, arrivedOn) !== 'valid') return refused('outside-visa');
    const rules = ruleSetNamed(permit.holder.programme, permit.ruleSet);
    const years = rules && residenceYears(rules);
    if (!years) throw new Error(`no term of residence in ${permit.ruleSet}`);
    const dates = residenceDates(arrivedOn, permit.holder.passportExpiry, years);
    if (!dates.ok) return refused('passport-ended');

    if (!(await changePermit(tx, id, { from: 'pending', to: 'active', dates: dates.value }))) return refused('not-now');
    if (!(await changePermit(tx, visa.id, { from: 'active', to: 'superseded' }))) {
      throw new Error('a visa changed while its arrival was registered');
    }
    const actor = { id: officer.id, role: 'intake' };
    const { applicationId } = permit;
    await recordEvent(tx, actor, { applicationId, permitId: id, step: 'activate', detail: { arrivedOn } }, now);
    await recordEvent(tx, actor, { applicationId, permitId: visa.id, step: 'supersede', detail: {} }, now);
    await beginFamily(tx, { applicationId, from: arrivedOn, until: dates.value.entitledUntil }, actor, now);
    return pass();
  });

/**
 * The permits of the family begin on the same day. One that has no day left, because a passport or childhood is over,
 * goes on waiting: an officer sees it, and nobody loses anything by the clock.
 */
async function beginFamily(
  tx: Tx,
  { applicationId, from, until }: { applicationId: string; from: PlainDate; until: PlainDate },
  actor: Actor,
  now: Date,
): Promise<void> {
  for (const { id, status, holder } of await dependantsOfApplication(tx, applicationId)) {
    if (status !== 'pending') continue;
    const { passportUntil, childBornOn } = boundsOf(holder);
    const dates = dependantDates(from, passportUntil, until, childBornOn);
    if (!dates.ok || !(await changePermit(tx, id, { from: 'pending', to: 'active', dates: dates.value }))) continue;
    const detail = { arrivedOn: from };
    await recordEvent(tx, actor, { applicationId, permitId: id, step: 'activate', detail }, now);
  }
}
