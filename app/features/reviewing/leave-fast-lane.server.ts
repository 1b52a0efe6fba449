import { clockStopsOf } from '#app/data/aftermath.server';
import { findCase, moveApplication } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { lockCase } from '#app/data/case.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { outcomeOnBasis } from '#app/data/case-outcome.server';
import { readSheet } from '#app/data/case-sheet.server';
import { transaction } from '#app/data/db.server';
import { fastCasesFrom } from '#app/data/fast-lane.server';
import { terms } from '#app/domain/application/deadlines';
import { dueInLane, leavesFastLane } from '#app/domain/application/lanes';
import { today } from '#app/domain/basics/plain-date';
import { addWorkingDays } from '#app/domain/basics/working-days';
import { ruleSetNamed } from '#app/domain/programmes/rule-sets';

const batch = 200;

/**
 * Takes cases in which no grant is in sight out of the fast lane, counted from the same day, and tells the applicants. Says
 * how many.
 */
export async function leaveFastLane(now: Date): Promise<number> {
  const on = today(now);
  const acceptedBy = addWorkingDays(on, -terms.grantInSight, workCalendar());
  let left = 0;
  for (let after: string | null = null; ; ) {
    const ids = await fastCasesFrom({ acceptedBy, after }, batch);
    for (const id of ids) if (await leave(id, now)) left += 1;
    after = ids.at(-1) ?? null;
    if (ids.length < batch) return left;
  }
}

const leave = (id: string, now: Date): Promise<boolean> =>
  transaction(async (tx) => {
    await lockCase(tx, id);
    const application = await findCase(tx, id);
    if (application?.status !== 'verification' || !application.clockFrom) return false;
    const { checks, sheet } = await readSheet(tx, application, now);
    const verified = outcomeOnBasis(application, checks, 'verified-else-claimed', now);
    const stops = await clockStopsOf(tx, id);
    const { clockFrom: from, lane: before } = application;
    const changed = application.laneChangedAt !== null;
    const { lanes } = ruleSetNamed(application.programme, verified.ruleSet);
    const fast = { lane: before, changed, from, stops, verified, gates: sheet.gates };
    const next = leavesFastLane(fast, lanes, today(now), workCalendar());
    if (!next) return false;
    const { lane, days } = next;
    const dueOn = dueInLane({ from, days, stops }, today(now), workCalendar());
    const patch = { lane, clockDays: days, dueOn, laneChangedAt: now };
    const step = { application, step: 'leave-fast-lane', patch, detail: { before, lane } } as const;
    if (!(await moveApplication(tx, { id: null, role: 'clock' }, step, now))) return false;
    return oweCaseLetter(tx, application, 'lane-changed', { decisionBy: dueOn }, now);
  });
