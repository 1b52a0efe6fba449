import { addDays, today as dayOf, later, type PlainDate } from '../basics/plain-date';
import { pass, refuse, type Verdict } from '../basics/verdict';
import { addWorkingDays, type WorkCalendar } from '../basics/working-days';
import { centre, isOffice } from '../people/offices';

/** How a hearing ended; `not-held` where the case went on without it. */
export const hearingResults = ['came', 'did-not-come'] as const;
export type HearingResult = (typeof hearingResults)[number] | 'not-held';

/** What it showed; asked where the applicant came. */
export const hearingShowed = ['nothing-new', 'new-facts', 'ground-removed'] as const;
export type HearingShowed = (typeof hearingShowed)[number];

export const minutesLength = 4000;
/** A hearing may be moved to another slot so often. */
const hearingMoves = 1;
/** Slots are offered for so many working days, unless the case is due before. */
const hearingWithin = 10;

/** The offices that can hear a person: where they want to live, the mission where they live now, and the centre. */
export const hearingOffices = ({ region, country }: { region: string | null; country: string | null }): string[] =>
  [region ?? '', country ? `mission-${country}` : '', centre].filter((office) => office && isOffice(office));

/** The first and the last day on which a hearing may be held. */
export function hearingDays(on: PlainDate, dueOn: PlainDate | null, calendar: WorkCalendar) {
  const from = addWorkingDays(on, 1, calendar);
  const usual = addWorkingDays(on, hearingWithin, calendar);
  // The decision must still fit in before the case is due; one that is late already is heard all the same.
  const latest = dueOn && dueOn > from ? addDays(dueOn, -1) : usual;
  return { from, until: latest < usual ? later(latest, from) : usual };
}

export interface Booked {
  slotId: string;
  startsAt: Date;
  moves: number;
  result: HearingResult | null;
}

export type NotRecordable = 'no-hearing' | 'hearing-to-come';

/** May its end be written down now: from its hour on, once? */
export function mayRecordHearing(
  hearing: Pick<Booked, 'startsAt' | 'result'> | null,
  now: Date,
): Verdict<undefined, NotRecordable> {
  if (!hearing || hearing.result !== null) return refuse('no-hearing');
  return hearing.startsAt > now ? refuse('hearing-to-come') : pass();
}

interface Asked {
  /** A notice waits for its decision. */
  open: boolean;
  /** Last day to object or to ask to be heard. */
  until: PlainDate | null;
  booked: Booked | null;
  now: Date;
}

export type NotBookable = 'notice-closed' | 'hearing-over' | 'hearing-moved';

/** May a hearing be asked for, or moved, now? */
export function mayBookHearing({ open, until, booked, now }: Asked): Verdict<'book' | 'move', NotBookable> {
  if (!open) return refuse('notice-closed');
  if (!booked) return until !== null && until >= dayOf(now) ? pass('book') : refuse('notice-closed');
  if (booked.result !== null || booked.startsAt <= now) return refuse('hearing-over');
  return booked.moves < hearingMoves ? pass('move') : refuse('hearing-moved');
}
