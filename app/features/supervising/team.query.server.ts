import { type Absence, absencesOf, awayOn } from '#app/data/absence.server';
import { type Application, findCase } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { casesOnDesk, dutiesOf } from '#app/data/case.server';
import { db } from '#app/data/db.server';
import { type HearingSlot, slotsFrom } from '#app/data/hearing-slot.server';
import { isId } from '#app/data/id';
import { deskScope, jurisdictionOf } from '#app/data/jurisdiction.server';
import { listQueue } from '#app/data/queue.server';
import type { Desk } from '#app/data/queue-sql.server';
import { ageingOf, claimsSince, findTeamOfficer, loadsOf, teamOf } from '#app/data/team.server';
import { nothingAsked } from '#app/domain/application/queues';
import { addDays, type PlainDate, today } from '#app/domain/basics/plain-date';

import { workingDaysBetween } from '#app/domain/basics/working-days';
import { isWithin } from '#app/domain/people/jurisdiction';
import { centre, offices } from '#app/domain/people/offices';
import { mayClaim, type Officer } from '#app/domain/people/permissions';

/** Working days since sending: within 5, 10 and 15, and beyond. */
export const ageTerms = [5, 10, 15] as const;
const claimDays = 30;

/** The first day from which not more than so many working days have passed. */
function firstDayWithin(days: number, on: PlainDate): PlainDate {
  let day = on;
  while (workingDaysBetween(addDays(day, -1), on, workCalendar()) <= days) day = addDays(day, -1);
  return day;
}

/** Load per officer and status, ageing, what is overdue: of the supervisor's office. */
export async function readTeam(supervisor: Officer, { now }: { now: Date }) {
  const { office, scope } = await deskScope(supervisor);
  const on = today(now);
  const desk: Desk = { officerId: supervisor.id, scope, today: on, now };
  const officers = await teamOf(db, office);
  const ids = officers.map(({ id }) => id);
  const [loads, claims, absences, ageing, late] = await Promise.all([
    loadsOf(desk, ids),
    claimsSince(ids, new Date(now.getTime() - claimDays * 86_400_000)),
    absencesOf(db, ids, on),
    ageingOf(
      desk,
      ageTerms.map((days) => firstDayWithin(days, on)),
    ),
    listQueue(desk, 'due', { ...nothingAsked, due: 'overdue' }),
  ]);
  return {
    office,
    ageing,
    late,
    officers: officers.map((officer) => ({
      ...officer,
      load: loads.get(officer.id) ?? null,
      claims: claims.get(officer.id) ?? { next: 0, picked: 0 },
      away: absences.find(({ officerId, from }) => officerId === officer.id && from <= on) ?? null,
    })),
  };
}
export type Team = Awaited<ReturnType<typeof readTeam>>;

/** An officer of the team: their jurisdiction, absences and what is on their desk. */
export async function readTeamOfficer(id: string, supervisor: Officer, { now }: { now: Date }) {
  const { office } = await deskScope(supervisor);
  const officer = isId(id) ? await findTeamOfficer(db, id, office) : null;
  if (!officer) return null;
  const [jurisdiction, absences, cases, colleagues] = await Promise.all([
    jurisdictionOf(db, id),
    absencesOf(db, [id], today(now)),
    casesOnDesk(db, id),
    teamOf(db, office),
  ]);
  return {
    officer,
    jurisdiction,
    absences,
    cases,
    colleagues: colleagues.filter((each) => each.id !== id),
    mayMove: office === centre,
  };
}
export type { Absence };

/** A case as its supervisor sees it: who has it, and who could. */
export async function readTeamCase(id: string, supervisor: Officer, { now }: { now: Date }) {
  const application = isId(id) ? await findCase(db, id) : null;
  if (!application) return null;
  const { office, scope } = await deskScope(supervisor);
  const { programme, region, residenceCountry, locale } = application;
  const language = locale.split('-')[0] ?? locale;
  if (!isWithin(scope, { programme, region, residenceCountry, language, kinds: null })) return null;
  const [duties, team] = await Promise.all([dutiesOf(db, application), teamOf(db, office)]);
  const away = await awayOn(
    db,
    team.map((each) => each.id),
    today(now),
  );
  return {
    application,
    eligible: team.filter((officer) => mayClaim(officer, duties).ok && !away.has(officer.id)),
    mayTakeOver: mayClaim(supervisor, duties).ok && application.claimedBy?.id !== supervisor.id,
  };
}
export type { Application };

/** The calendar of hearings of the office, from today on; for the centre, those of all offices. */
export async function readSlots(
  supervisor: Officer,
  { now }: { now: Date },
): Promise<{ office: string; all: boolean; slots: HearingSlot[] }> {
  const { office } = await deskScope(supervisor);
  const own = office === centre ? offices : [office];
  return { office, all: office === centre, slots: await slotsFrom(db, { offices: own, from: now }) };
}
