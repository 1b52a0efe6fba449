import { checkOfList } from '#app/domain/application/check-rows';
import { answersOf, type CheckKind, itemsOf, type SeenFinding } from '#app/domain/application/checks';
import { itemOf } from '#app/domain/application/entries';
import { refuse } from '#app/domain/basics/verdict';
import { type Checker, kindsSeenBy, maySeeFindings } from '#app/domain/people/check-duties';
import type { CaseEvent } from './case.server';
import type { CaseFile } from './case-file.server';
import type { CaseCheck } from './check.server';

/** A check as an officer may see it. */
export interface SeenCheck extends Omit<CaseCheck, 'finding'> {
  finding: SeenFinding | null;
  /** Its findings are not this officer's to read. */
  hidden: boolean;
}

export const seenChecks = (officer: Checker, checks: readonly CaseCheck[]): SeenCheck[] =>
  checks.map((check) => (maySeeFindings(officer, check.kind) ? { ...check, hidden: false } : doneOrNot(check)));

/** That there is a finding, and nothing of it. */
const doneOrNot = ({ kind, finding, rows }: CaseCheck): SeenCheck => ({
  kind,
  finding: finding === null ? null : 'done',
  reason: null,
  note: null,
  officerId: null,
  at: null,
  rows: rows.map((row) => ({ ...row, version: 0, found: null, before: null, said: null })),
  hidden: true,
});

export const itemIsOf = (kinds: readonly CheckKind[], item: string) =>
  kinds.some((kind) => itemsOf[kind].includes(itemOf(item)));

/** The case without what this officer may not read; most read all of it. */
export function asSeenBy(officer: Checker, file: CaseFile): CaseFile {
  const kinds = kindsSeenBy(officer);
  if (!kinds) return file;
  const questions = new Set<string>(kinds.flatMap((kind) => answersOf[kind]));
  const own = (of: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(of).filter(([name]) => questions.has(name)));
  const { application, outcome } = file;
  return {
    ...file,
    kindsSeen: kinds,
    application: {
      ...application,
      total: null,
      answers: own(application.answers) as typeof application.answers,
      entries: application.entries.filter(({ list }) => kinds.includes(checkOfList(list))),
      pages: Object.fromEntries(Object.entries(application.pages).map(([page, answers]) => [page, own(answers ?? {})])),
    },
    outcome: {
      ...outcome,
      total: 0,
      totalAtMost: 0,
      gates: [],
      criteria: [],
      improvements: [],
      documents: outcome.documents.filter(({ item }) => itemIsOf(kinds, item)),
    },
    verified: [],
    judged: [],
    versions: null,
    checks: file.checks.filter(({ kind }) => kinds.includes(kind)),
    documents: file.documents.filter(({ item }) => itemIsOf(kinds, item)),
    signs: file.signs.filter(({ item }) => itemIsOf(kinds, item)),
    proposals: new Map([...file.proposals].filter(([name]) => questions.has(name))),
    decisions: [],
    requests: [],
    objections: [],
    permits: [],
    like: [],
    dossier: [],
    opinions: file.opinions.filter(({ checkKind }) => kinds.includes(checkKind)),
    opinionLinks: [],
    notes: [],
    amended: [],
    complaints: [],
    offersAsked: [],
    messages: { waiting: 0, unread: 0, all: 0 },
    events: file.events.flatMap((event) => ownEvent(kinds, event)),
    stepsOpen: [],
    mayClaim: refuse('not-your-role'),
  };
}

/** That the case moved, and what was found in the checks seen here. */
function ownEvent(kinds: readonly CheckKind[], event: CaseEvent): CaseEvent[] {
  if (event.step === 'finding') return kinds.some((kind) => kind === event.detail.kind) ? [event] : [];
  return event.to ? [{ ...event, detail: {} }] : [];
}
