import { today } from '#app/domain/basics/plain-date';
import { hearingDays, hearingOffices } from '#app/domain/decisions/hearing';
import type { Application } from './application.server';
import { workCalendar } from './calendar.server';
import type { Tx } from './db.server';
import { freeSlots, type HearingSlot } from './hearing-slot.server';

/** Slots this person may choose from now; the one they hold is not among them. */
export function slotsFor(tx: Tx, application: Application, now: Date): Promise<HearingSlot[]> {
  const { answers } = application;
  const text = (name: string) => (typeof answers[name as never] === 'string' ? String(answers[name as never]) : null);
  const days = hearingDays(today(now), application.dueOn, workCalendar());
  const midnight = (day: string) => new Date(`${day}T00:00:00+05:00`);
  return freeSlots(tx, {
    offices: hearingOffices({ region: text('firstRegion'), country: text('residenceCountry') }),
    from: midnight(days.from),
    until: new Date(midnight(days.until).getTime() + 86_400_000),
  });
}
