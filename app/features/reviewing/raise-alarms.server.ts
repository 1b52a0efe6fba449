import { casesWithAlarms, keepAlarm, oneAtATime, type TimedCase } from '#app/data/alarm.server';
import { workCalendar } from '#app/data/calendar.server';
import { type Tx, transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { officePeople, oweOfficer, sees } from '#app/data/office-people.server';
import type { Alarm, AlarmKind } from '#app/domain/application/clocks';
import { isExtendable } from '#app/domain/application/legal-days';
import { today } from '#app/domain/basics/plain-date';

const over: readonly AlarmKind[] = ['service-over', 'legal-over'];

interface Rung {
  of: TimedCase;
  alarm: Alarm;
}

/**
 * Tells of terms that end or are over: each once in the case's history and once by letter to those whose work it is. A
 * supervisor hears of all of their office; whoever decides of last days for a notice and of extensions to sign, while the
 * day is still theirs; the head of what is over. The list itself is read as it stands. Says how many alarms are new.
 */
export async function raiseAlarms(now: Date): Promise<number> {
  const on = today(now);
  const cases = (await casesWithAlarms(on, workCalendar())).filter(({ alarms }) => alarms.length > 0);
  if (cases.length === 0) return 0;
  return transaction(async (tx) => {
    await oneAtATime(tx);
    const rung: Rung[] = [];
    for (const of of cases) {
      for (const alarm of of.alarms) {
        if (!(await keepAlarm(tx, { applicationId: of.id, ...alarm }, now))) continue;
        rung.push({ of, alarm });
        const by = { id: null, role: 'clock' };
        await recordEvent(tx, by, { applicationId: of.id, step: 'alarm', detail: { ...alarm } }, now);
      }
    }
    const [first] = rung;
    if (first) await tell(tx, rung, `terms:${first.of.id}:${first.alarm.kind}:${first.alarm.dueOn}`, now);
    return rung.length;
  });
}

async function tell(tx: Tx, rung: readonly Rung[], cause: string, now: Date) {
  const count = (all: readonly Rung[], ...kinds: readonly AlarmKind[]) =>
    all.filter(({ alarm }) => kinds.includes(alarm.kind)).length;
  for (const supervisor of await officePeople(tx, 'supervisor')) {
    const own = rung.filter(({ of }) => sees(supervisor, of));
    const past = count(own, ...over);
    const values = { near: own.length - past, over: past };
    if (own.length > 0)
      await oweOfficer(tx, supervisor, { cause, letter: 'terms-ending', values, path: 'deadlines' }, now);
  }
  for (const head of await officePeople(tx, 'head')) {
    const past = count(
      rung.filter(({ of }) => sees(head, of)),
      ...over,
    );
    const letter = { cause: `head:${cause}`, letter: 'terms-over', values: { over: past }, path: 'deadlines' };
    if (past > 0) await oweOfficer(tx, head, letter, now);
  }
  for (const decider of await officePeople(tx, 'decision-maker')) {
    const own = rung.filter(
      ({ of }) => isExtendable(of.status) && sees(decider, of) && !of.recommendedBy.includes(decider.id),
    );
    const extensions = count(own, 'legal-extension');
    // What has to be extended is told as that alone.
    const notices = own.filter(
      ({ of, alarm }) =>
        alarm.kind === 'legal-near' &&
        of.status !== 'refusal_notice' &&
        !of.alarms.some(({ kind }) => kind === 'legal-extension' || kind === 'legal-over'),
    ).length;
    const letter = {
      cause: `decider:${cause}`,
      letter: 'decisions-due',
      values: { notices, extensions },
      path: 'queues/extensions',
    };
    if (notices + extensions > 0) await oweOfficer(tx, decider, letter, now);
  }
}
