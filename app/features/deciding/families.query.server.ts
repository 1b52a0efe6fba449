import { workCalendar } from '#app/data/calendar.server';
import { deskScope } from '#app/data/jurisdiction.server';
import { countToldFamilies, toldFamilies } from '#app/data/person-outcome.server';
import { objectionDueOn } from '#app/domain/application/deadlines';
import { today } from '#app/domain/basics/plain-date';
import type { Officer } from '#app/domain/people/permissions';

const shown = 100;

/** Files in which a member of the family was told and waits for the decision, who waits longest first. */
export async function readFamilies(officer: Officer, now: Date) {
  const rows = await toldFamilies(officer.id, (await deskScope(officer)).scope, shown);
  return rows.map(({ toldAt, ...row }) => {
    const until = objectionDueOn(today(toldAt), workCalendar());
    // An objection shortens nobody's days.
    return { ...row, toldAt, until, ready: until < today(now) };
  });
}

export const countFamilies = async (officer: Officer): Promise<number> =>
  countToldFamilies(officer.id, (await deskScope(officer)).scope);
