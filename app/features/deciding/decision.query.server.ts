import { workCalendar } from '#app/data/calendar.server';
import { type CaseFile, readCaseFile } from '#app/data/case-file.server';
import { sheetOf, sheetsOfFamily } from '#app/data/case-sheet.server';
import { db } from '#app/data/db.server';
import { familyNoticeLetter, mayRefuseNow } from '#app/data/family-decision.server';
import { permitsFor } from '#app/data/granted-permits.server';
import { type Hearing, hearingOn, isUndelivered, receiptOf } from '#app/data/hearing.server';
import { isPlaceInTurn, type Places, placesOf } from '#app/data/quota.server';
import { objectionDueOn } from '#app/domain/application/deadlines';
import { later, type PlainDate, partsOf, today } from '#app/domain/basics/plain-date';
import type { Verdict } from '#app/domain/basics/verdict';
import { addWorkingDays } from '#app/domain/basics/working-days';
import { currentNotice } from '#app/domain/decisions/current-notice';
import type { mayGrant } from '#app/domain/decisions/may-grant';
import type { PersonSheet } from '#app/domain/decisions/person-sheet';
import {
  isOpenPerson,
  type PersonOutcome,
  type PersonRefusal,
  recommendedOf,
  type Standing,
  standingOf,
} from '#app/domain/decisions/persons';
import type { Officer } from '#app/domain/people/permissions';
import type { GrantedPermit } from '#app/domain/permits/permit';

export interface DecisionFile extends CaseFile {
  mayGrant: ReturnType<typeof mayGrant>;
  /** What a grant would give today. */
  wouldGrant: Verdict<GrantedPermit[], 'passport-ended'>;
  field: string | null;
  places: Places | null;
  /** A grant would wait for a place: none is free that nobody waits for before this one. */
  waits: boolean;
  /** Last day to object, when notice is given today. */
  objectUntil: PlainDate;
  /** The hearing the applicant asked for on the notice. */
  hearing: Hearing | null;
  /** When the applicant opened the page of the notice. */
  openedAt: Date | null;
  /** The letter of the notice has not reached anybody, and its page was not opened. */
  notReceived: boolean;
  /** First day on which a refusal is lawful; null before a notice. */
  refuseFrom: PlainDate | null;
  /** Each of the family, with what was recommended and decided of them. */
  family: MemberFile[];
}

export interface MemberFile {
  sheet: PersonSheet;
  recommended: PersonOutcome | null;
  standing: Standing | null;
  /** Something is still to be decided of them. */
  open: boolean;
  /** Of whom was told: may they be refused today. */
  mayRefuse: Verdict<undefined, PersonRefusal> | null;
}

async function familyOf(file: CaseFile, now: Date): Promise<MemberFile[]> {
  const standings = standingOf(file.decisions);
  const recommended = recommendedOf(file.decisions);
  const members: MemberFile[] = [];
  for (const sheet of sheetsOfFamily(file, now)) {
    const standing = standings.get(sheet.person) ?? null;
    members.push({
      sheet,
      recommended: recommended.get(sheet.person) ?? null,
      standing,
      open: isOpenPerson(standing ?? undefined),
      mayRefuse: standing?.outcome === 'notice' ? await mayRefuseNow(db, file.application.id, standing, now) : null,
    });
  }
  return members;
}

/** A case as the second officer needs it: what each decision would do, before it is signed. */
export async function readDecision(id: string, officer: Officer, { now }: { now: Date }): Promise<DecisionFile | null> {
  const file = await readCaseFile(id, officer, now);
  if (!file) return null;
  const on = today(now);
  const { application, decisions } = file;
  const field = application.programme === 'valuable-skills-visa' ? String(application.answers.field ?? '') : null;
  const of = (field: string) => ({ year: partsOf(on).year, field });
  const notice = decisions.findLast(({ kind }) => kind === 'notice');
  const heardUntil = notice && objectionDueOn(today(notice.at), workCalendar());
  const current = currentNotice(application, decisions, workCalendar());
  const told = current?.decision;
  const openedAt = told ? await receiptOf(db, told.id) : null;
  const letter = current?.family ? familyNoticeLetter : 'notice-of-refusal';
  return {
    ...file,
    hearing: told ? await hearingOn(db, told.id) : null,
    openedAt,
    notReceived: told !== undefined && openedAt === null && (await isUndelivered(db, id, letter)),
    mayGrant: file.lawful,
    wouldGrant: permitsFor(application, now),
    field,
    places: field === null ? null : await placesOf(db, of(field)),
    waits: field !== null && !(await isPlaceInTurn(db, { ...of(field), id, total: sheetOf(file, now).total })),
    objectUntil: objectionDueOn(on, workCalendar()),
    refuseFrom:
      heardUntil && application.status === 'refusal_notice'
        ? addWorkingDays(later(heardUntil, application.applicantDueOn ?? heardUntil), 1, workCalendar())
        : null,
    family: await familyOf(file, now),
  };
}
