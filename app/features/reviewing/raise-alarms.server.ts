import { casesWithAlarms, keepAlarm } from '#app/data/alarm.server';
import { workCalendar } from '#app/data/calendar.server';
import { transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { oweSupervisors } from '#app/data/supervisor-letter.server';
import { today } from '#app/domain/basics/plain-date';

const over = ['service-over', 'legal-over'];

/**
 * Tells of terms that end or are over: each once in the case's history, and once a day to the supervisors how many are
 * new. The list itself is read as it stands. Says how many alarms are new.
 */
export async function raiseAlarms(now: Date): Promise<number> {
  const on = today(now);
  const cases = await casesWithAlarms(on, workCalendar());
  if (cases.length === 0) return 0;
  return transaction(async (tx) => {
    let near = 0;
    let past = 0;
    for (const { id, alarms } of cases) {
      for (const alarm of alarms) {
        if (!(await keepAlarm(tx, { applicationId: id, ...alarm }, now))) continue;
        if (over.includes(alarm.kind)) past += 1;
        else near += 1;
        const by = { id: null, role: 'clock' };
        await recordEvent(tx, by, { applicationId: id, step: 'alarm', detail: { ...alarm } }, now);
      }
    }
    if (near + past > 0) {
      await oweSupervisors(tx, { cause: `terms:${on}`, letter: 'terms-ending', values: { near, over: past } }, now);
    }
    return near + past;
  });
}
