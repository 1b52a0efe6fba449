import { counted } from '#app/domain/application/completeness';
import { mayEdit } from '#app/domain/application/editable';
import { type Course, isOpen, type Status, type Step, takeStep } from '#app/domain/application/lifecycle';
import { type Entry, isEntryList } from '#app/domain/application/lists';
import type { Opined } from '#app/domain/application/opinions';
import { isRouteOf, type Programme, type Route } from '#app/domain/application/pages';
import type { Answers } from '#app/domain/application/questions';
import { type PlainDate, today } from '#app/domain/basics/plain-date';
import { dropAmendDrafts } from './amend-draft.server';
import { checkPage } from './answer-page.server';
import { namesOf } from './case.server';
import { columnOf, maybeDayOf } from './days';
import { db, type Tx } from './db.server';
import { removeHeld } from './document.server';
import { inOrder, toEntries } from './entry.server';
import { type Actor, recordEvent } from './event.server';
import type { Prisma } from './generated/client';

/** Answers by page, as they were sent. */
export type AnswersByPage = Partial<Record<string, Answers>>;

export interface Application {
  id: string;
  reference: string | null;
  accountId: string;
  programme: Programme;
  route: Route;
  status: Status;
  version: number;
  locale: string;
  createdAt: Date;
  savedAt: Date;
  submittedAt: Date | null;
  acceptedAt: Date | null;
  endedAt: Date | null;
  ruleSet: string | null;
  lane: string | null;
  total: number | null;
  holderName: string | null;
  dueOn: PlainDate | null;
  applicantDueOn: PlainDate | null;
  /** Day by which completeness is looked at, of what was sent last. */
  completenessDueOn: PlainDate | null;
  /** What the service clock counts, and the legal clock. */
  clockFrom: PlainDate | null;
  clockDays: number | null;
  legalFrom: PlainDate | null;
  legalDueOn: PlainDate | null;
  termExtendedAt: Date | null;
  laneChangedAt: Date | null;
  reopenedAt: Date | null;
  /** The status of the latest appeal's decision, and the one it lapsed from: where an appeal and a reopening may lead. */
  appealedFrom: Status | null;
  lapsedFrom: Status | null;
  claimedBy: { id: string; name: string | null } | null;
  claimedAt: Date | null;
  /** When who holds it last opened or saved something of it. */
  activeAt: Date | null;
  /** Given to this officer by a supervisor. */
  assignedTo: { id: string; name: string | null } | null;
  dossierId: string | null;
  /** When it was compared with all others. */
  likenessAt: Date | null;
  region: string | null;
  residenceCountry: string | null;
  pages: AnswersByPage;
  /**
   * All pages together: names of questions are unique over the whole form. Of a draft everything, also what is kept
   * aside because it is not asked at the moment; of what was sent the answers that count.
   */
  answers: Answers;
  /** The entries of its lists, likewise. */
  entries: Entry[];
  /** What was asked outside, the latest first. */
  opinions: Opined[];
  /** Items of the checklist under which files stand that were not refused. */
  sent: string[];
  /** Lists of which was said that they hold all there is. */
  finished: string[];
}

const whole = {
  answers: true,
  entries: inOrder,
  opinions: {
    where: { revokedAt: null },
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
    select: { kind: true, answer: true },
  },
  documents: {
    where: { removedAt: null, held: false, state: { not: 'refused' } },
    select: { item: true, uses: { where: { held: false }, select: { item: true } } },
  },
} satisfies Prisma.ApplicationInclude;

type Row = Prisma.ApplicationGetPayload<{ include: typeof whole }>;

/** With the names of who holds them: most are held by nobody, and then nothing is asked. */
async function toApplications(tx: Tx, rows: readonly Row[]): Promise<Application[]> {
  const names = await namesOf(
    tx,
    rows.flatMap(({ claimedById, assignedToId }) => [claimedById, assignedToId]),
  );
  return rows.map((row) => toApplication(row, names));
}

const toOne = async (tx: Tx, row: Row | null): Promise<Application | null> =>
  row && ((await toApplications(tx, [row]))[0] ?? null);

function toApplication(row: Row, names: ReadonlyMap<string, string>): Application {
  const officer = (id: string | null) => (id === null ? null : { id, name: names.get(id) ?? null });
  const pages: AnswersByPage = Object.fromEntries(row.answers.map((each) => [each.page, each.answers as Answers]));
  const { route: chosen, documents, ...rest } = row;
  const programme = row.programme as Programme;
  if (!isRouteOf(programme, chosen)) throw new Error(`application ${row.id}: route ${chosen} is not of ${programme}`);
  const all = allAnswers(pages);
  const status = row.status as Status;
  const application = {
    ...rest,
    programme,
    route: chosen,
    status,
    appealedFrom: row.appealedFrom as Status | null,
    lapsedFrom: row.lapsedFrom as Status | null,
    clockFrom: maybeDayOf(row.clockFrom),
    legalFrom: maybeDayOf(row.legalFrom),
    legalDueOn: maybeDayOf(row.legalDueOn),
    dueOn: maybeDayOf(row.dueOn),
    applicantDueOn: maybeDayOf(row.applicantDueOn),
    completenessDueOn: maybeDayOf(row.completenessDueOn),
    claimedBy: officer(row.claimedById),
    assignedTo: officer(row.assignedToId),
    pages,
    answers: all,
    entries: toEntries(row.entries),
    opinions: row.opinions as Opined[],
    sent: [...new Set(documents.flatMap(({ item, uses }) => [item, ...uses.map((use) => use.item)]))],
    finished: Object.keys(pages).filter(isEntryList),
  };
  return mayEdit(status) ? application : counted(application, today(row.submittedAt ?? row.savedAt));
}

/** What was stated in the check goes before the pages, what an empty list says goes after them. */
function allAnswers(pages: AnswersByPage): Answers {
  const rank = (page: string) => (page === checkPage ? 0 : isEntryList(page) ? 2 : 1);
  const inOrder = Object.entries(pages).sort(([a], [b]) => rank(a) - rank(b));
  return Object.assign({}, ...inOrder.map(([, answers]) => answers));
}

/** With everything that was typed, also what does not count at the moment. */
export const asTyped = (application: Application): Application => ({
  ...application,
  answers: allAnswers(application.pages),
});

/** Ownership is part of the question: what is not theirs does not exist. */
export async function findOwnApplication(tx: Tx, accountId: string, id: string): Promise<Application | null> {
  const row = await tx.application.findFirst({ where: { id, accountId }, include: whole });
  return toOne(tx, row);
}

/** For officers, whose right was asked before: drafts are nobody's business yet. */
export async function findCase(tx: Tx, id: string): Promise<Application | null> {
  const row = await tx.application.findFirst({
    where: { id, status: { notIn: ['draft', 'discarded'] } },
    include: whole,
  });
  return toOne(tx, row);
}

/** What the help desk may know of a case, by its number. */
export async function findCaseByReference(reference: string) {
  const row = await db.application.findFirst({
    where: { reference, status: { notIn: ['draft', 'discarded'] } },
    select: {
      id: true,
      accountId: true,
      holderName: true,
      programme: true,
      status: true,
      submittedAt: true,
      dueOn: true,
      legalDueOn: true,
      completenessDueOn: true,
      applicantDueOn: true,
    },
  });
  return (
    row && {
      ...row,
      programme: row.programme as Programme,
      status: row.status as Status,
      dueOn: maybeDayOf(row.dueOn),
      legalDueOn: maybeDayOf(row.legalDueOn),
      completenessDueOn: maybeDayOf(row.completenessDueOn),
      applicantDueOn: maybeDayOf(row.applicantDueOn),
    }
  );
}

export async function ownApplications(accountId: string): Promise<Application[]> {
  const rows = await db.application.findMany({
    where: { accountId, status: { not: 'discarded' } },
    include: whole,
    orderBy: { savedAt: 'desc' },
  });
  return toApplications(db, rows);
}

export async function createDraft(
  tx: Tx,
  draft: { id?: string; accountId: string; programme: Programme; route: Route; locale: string },
  now: Date,
): Promise<string> {
  const { id } = await tx.application.create({
    data: { ...draft, createdAt: now, savedAt: now },
    select: { id: true },
  });
  return id;
}

const dayColumns = ['dueOn', 'applicantDueOn', 'completenessDueOn', 'clockFrom', 'legalFrom', 'legalDueOn'] as const;
type DayColumn = (typeof dayColumns)[number];

export interface Patch
  extends Omit<Prisma.ApplicationUncheckedUpdateManyInput, DayColumn>,
    Partial<Record<DayColumn, PlainDate | null>> {}

const column = (day: PlainDate | null | undefined) => (day == null ? day : columnOf(day));

export interface Move {
  application: Pick<Application, 'id' | 'status' | 'version'> & Course;
  step: Step;
  /** What else becomes true with this step. */
  patch?: Patch;
  detail?: Record<string, unknown>;
}

/**
 * Takes a step: the status it was seen in and the version it was seen at are conditions of the UPDATE, so of two who
 * act at once one finds no row. Writes the event. Answers the new status, or null when somebody was faster.
 * The law is asked by the caller first (`takeStep`, `stepsOpenTo`); a step it does not know here is a mistake of ours.
 */
export async function moveApplication(
  tx: Tx,
  actor: Actor,
  { application, step, patch, detail }: Move,
  now: Date,
): Promise<Status | null> {
  const { status } = application;
  const next = takeStep(status, step, application);
  if (!next.ok) throw new Error(`step ${step} does not exist from ${application.status}`);
  const { count } = await tx.application.updateMany({
    where: { id: application.id, status: application.status, version: application.version },
    data: {
      ...patch,
      ...Object.fromEntries(dayColumns.map((name) => [name, column(patch?.[name])])),
      status: next.value,
      ...(next.value === 'appealed' && step === 'appeal' && { appealedFrom: status }),
      ...(next.value === 'lapsed' && status !== 'appealed' && { lapsedFrom: status }),
      version: application.version + 1,
    },
  });
  if (count === 0) return null;
  if (isOpen(status) && !isOpen(next.value)) {
    // What was prepared and never sent is nobody's to keep.
    await dropAmendDrafts(tx, application.id);
    await removeHeld(tx, application.id, now);
  }
  await recordEvent(
    tx,
    actor,
    { applicationId: application.id, step, from: application.status, to: next.value, detail },
    now,
  );
  return next.value;
}
