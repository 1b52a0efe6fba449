import { type Application, findCase, moveApplication } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { lockCase } from '#app/data/case.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { checksOf } from '#app/data/check.server';
import { type Tx, transaction } from '#app/data/db.server';
import { type Decision, decisionsOf } from '#app/data/decision.server';
import { closing, permitOfMember, permitsFor, withFreshNumbers, writePermits } from '#app/data/granted-permits.server';
import { takePlace } from '#app/data/quota.server';
import { terms } from '#app/domain/application/deadlines';
import { isOutdated } from '#app/domain/application/waiting-list';
import { type PlainDate, partsOf, today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { addWorkingDays } from '#app/domain/basics/working-days';
import { holder, standingOf } from '#app/domain/decisions/persons';
import type { GrantedPermit } from '#app/domain/permits/permit';

type Refusal = 'not-waiting' | 'no-place' | 'passport-ended' | 'looked-at-again';

/** Decisions that put somebody in line: an officer's, or an answer to an appeal. */
const approving: readonly string[] = ['approve-without-place', 'allow-appeal-without-place'];

const clock = { id: null, role: 'clock' };

/** The service clock begins anew with the least days the office has. */
const lookedAtAgain = (on: PlainDate) => ({
  clockFrom: on,
  clockDays: terms.afterAnswer,
  dueOn: addWorkingDays(on, terms.afterAnswer, workCalendar()),
});

/**
 * Carries out what an officer decided when there was no place: the earlier decision stands, the clock only gives the
 * place, and then only while passport and security check are fresh enough: else officers look again. It never refuses; a
 * passport that has ended meanwhile leaves the case to an officer.
 */
export const grantFreedPlace = (id: string, { now }: { now: Date }): Promise<Verdict<{ permits: string[] }, Refusal>> =>
  withFreshNumbers(() =>
    transaction(async (tx) => {
      await lockCase(tx, id);
      const application = await findCase(tx, id);
      if (application?.status !== 'waiting_for_quota') return refuse('not-waiting');
      const decisions = await decisionsOf(tx, id);
      const decision = decisions.findLast(({ kind }) => approving.includes(kind));
      if (!decision?.number) throw new Error('waiting for a place without a decision');
      const on = today(now);
      const security = (await checksOf(tx, id)).find(({ kind }) => kind === 'security')?.at ?? null;
      if (isOutdated({ answers: application.answers, securityOn: security && today(security) }, on)) {
        const patch = { ...lookedAtAgain(on), endedAt: null, applicantDueOn: null };
        const again = { application: { ...application, outdated: true }, step: 'grant-freed-place', patch } as const;
        if (!(await moveApplication(tx, clock, again, now))) throw new Error('a held case moved on');
        return refuse('looked-at-again');
      }
      const permits = permitsFor(application, now);
      if (!permits.ok) return permits;
      const place = { year: partsOf(on).year, field: String(application.answers.field ?? '') };
      if (!(await takePlace(tx, place))) return refuse('no-place');

      const detail = { decision: decision.number };
      const step = { application, step: 'grant-freed-place', patch: closing(now), detail } as const;
      if (!(await moveApplication(tx, clock, step, now))) throw new Error('a held case moved on');
      const of = { decisionId: decision.id, decisionNumber: decision.number, terms: decision.terms };
      const written = { permits: permits.value, ...of };
      const numbers = await writePermits(tx, application, written, now);
      const told = { application, decisions, holders: permits.value, terms: decision.terms };
      await writeFamily(tx, told, now);
      await oweCaseLetter(tx, application, 'granted', { programme: application.programme }, now);
      return pass({ permits: numbers });
    }),
  );

interface Freed {
  application: Application;
  decisions: readonly Decision[];
  holders: readonly GrantedPermit[];
  /** As they were confirmed for the applicant. */
  terms: Decision['terms'];
}

/**
 * The permits of the family come with the place, each out of the decision that granted it. Whose passport or childhood
 * has ended meanwhile gets none by the clock: what was decided of them stands, and an officer sees that it waits.
 */
async function writeFamily(tx: Tx, { application, decisions, holders, terms }: Freed, now: Date): Promise<void> {
  for (const { person, outcome, decisionId } of standingOf(decisions).values()) {
    if (person === holder || outcome !== 'grant') continue;
    const permit = permitOfMember(application, person, holders, now);
    const number = decisions.find(({ id }) => id === decisionId)?.number;
    if (!permit.ok || !number) continue;
    const family = [{ person, permit: permit.value }];
    await writePermits(tx, application, { permits: [], family, decisionId, decisionNumber: number, terms }, now);
  }
}
