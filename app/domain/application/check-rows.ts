import type { DocumentNeed } from '../eligibility/outcome';
import { answersOf, type CheckKind, type Finding, itemsOf } from './checks';
import { entryOf, itemOf } from './entries';
import { type Entry, type EntryList, listNamed } from './lists';
import type { Section } from './pages';
import type { Answers, AnswerValue, QuestionName } from './questions';

/**
 * What an officer judges within a check, one row a claim: an answer of the form, a record of one of its lists, a paper
 * of the checklist. Claims stand under the paper that shows them.
 */
export interface CheckRow {
  check: CheckKind;
  /** `answer.<question>`, `entry.<id>` or `paper.<item>`: names the row within its check for good. */
  key: string;
  question?: QuestionName;
  entry?: Entry;
  /** Code of the checklist item, with its entry when it belongs to one. */
  item?: string;
  /** Key of the paper row that shows this claim; null where no paper does. */
  under: string | null;
  /** What is claimed, as one text: a finding counts for the claim it was made on. */
  claim: string;
}

export interface Claimed {
  answers: Answers;
  entries?: readonly Entry[];
  needs: readonly Pick<DocumentNeed, 'item' | 'required' | 'stage'>[];
  files: readonly { id: string; item: string }[];
}

/** The papers that show an answer, the likeliest first. */
const shownBy: Partial<Record<QuestionName, readonly string[]>> = {
  ...of(answersOf.identity, 'passport'),
  ...of(answersOf.origin, 'origin'),
  ...of(['field', 'qualification', 'institution', 'graduationYear'], 'diploma', 'evidence', 'standing'),
  ...of(['occupation', 'experienceYears', 'lastEmployer'], 'employment', 'cv', 'diploma'),
  ...of(['standing', 'standingDetails'], 'standing', 'evidence'),
  ...of(['jobOffer', 'offerFrom'], 'offer'),
  ...of(['mentoringPlan'], 'mentoring-plan'),
  ...of(['petition'], 'petition'),
  ...of(['referees'], 'referee-letters'),
  ...of(['endorsement'], 'endorsement'),
  ...of(['solvency'], 'solvency'),
  ...of(['languageKk', 'languageRu', 'languageEn'], 'language'),
  ...of(['businessName', 'businessCountry', 'registrationNumber', 'yearsOperating'], 'registry-extract'),
  ...of(['ownershipPercent', 'ownershipMonths', 'executiveControlMonths'], 'ownership'),
  ...of(['meanRevenueUsd'], 'accounts'),
  ...of(['staff'], 'staff-list'),
  ...of(['plannedInvestmentUsd', 'plannedJobs', 'planSummary'], 'business-plan'),
  ...of(['policeCertificateDate', 'entryBan', 'residenceCountry'], 'police-certificate'),
};

/** The papers that show a record of a list which has none of its own, the likeliest first. */
const shownByList: Partial<Record<EntryList, readonly string[]>> = {
  qualifications: ['diploma'],
  employments: ['employment', 'cv'],
  achievements: ['standing', 'evidence', 'licence'],
  mentees: ['mentoring-plan'],
  referees: ['referee-letters'],
  holdings: ['ownership', 'registry-extract'],
  businessYears: ['accounts'],
};

/** The first of these items that is among the papers of a check. */
const likeliest = (items: readonly string[], papers: readonly CheckRow[]): CheckRow | undefined =>
  items.map((item) => papers.find((each) => itemOf(each.item ?? '') === item)).find((each) => each !== undefined);

function of(questions: readonly QuestionName[], ...items: string[]) {
  return Object.fromEntries(questions.map((name) => [name, items]));
}

const zeroClaims = ['jobOffer', 'mentoringPlan', 'petition', 'endorsement', 'solvency', 'lawfullyInKazakhstan'];
const levels = ['languageKk', 'languageRu', 'languageEn'];

/** “No offer”, “no language”, “no staff”: what claims nothing needs no proof and counts as stated. */
export function claimsNothing(name: QuestionName, value: AnswerValue): boolean {
  if (value === false) return zeroClaims.includes(name);
  if (value === 0 || value === '') return true;
  if (value === 'none') return levels.includes(name);
  return Array.isArray(value) && value.length === 0;
}

const asText = (value: unknown): string => JSON.stringify(value ?? null);

/** The rows of one check: each paper with the claims it shows under it, then the claims that no paper shows. */
export function rowsOf(check: CheckKind, claimed: Claimed): CheckRow[] {
  const papers = papersOf(check, claimed);
  const claims = [...answerRows(check, claimed, papers), ...entryRows(check, claimed, papers)];
  return [...papers.flatMap((paper) => [paper, ...under(paper.key, claims)]), ...under(null, claims)];
}

const under = (key: string | null, rows: readonly CheckRow[]) => rows.filter((row) => row.under === key);

/** What is needed with the application, and what was sent though it is not. */
function papersOf(check: CheckKind, { needs, files }: Claimed): CheckRow[] {
  const needed = needs.filter(({ required, stage }) => required && stage === 'filing').map(({ item }) => item);
  const codes = [...new Set([...needed, ...files.map(({ item }) => item)])];
  return itemsOf[check].flatMap((item) =>
    codes
      .filter((code) => itemOf(code) === item)
      .map((code) => {
        const sent = files.filter((file) => file.item === code).map(({ id }) => id);
        return { check, key: `paper.${code}`, item: code, under: null, claim: asText(sent.sort()) };
      }),
  );
}

function answerRows(check: CheckKind, { answers }: Claimed, papers: readonly CheckRow[]): CheckRow[] {
  return answersOf[check].flatMap((question) => {
    const value = answers[question];
    if (value === undefined || claimsNothing(question, value)) return [];
    const paper = likeliest(shownBy[question] ?? [], papers);
    return [{ check, key: `answer.${question}`, question, under: paper?.key ?? null, claim: asText(value) }];
  });
}

/** The check that judges what a section of the form lists. */
const checkOf: Record<Section, CheckKind> = {
  identity: 'identity',
  family: 'identity',
  origin: 'origin',
  skills: 'profession',
  business: 'business',
  place: 'region',
};

export const checkOfList = (list: EntryList): CheckKind => checkOf[listNamed(list).section];

function entryRows(check: CheckKind, { entries = [] }: Claimed, papers: readonly CheckRow[]): CheckRow[] {
  // A paper of another entry shows nothing of this one.
  const shared = papers.filter(({ item }) => !entryOf(item ?? ''));
  return entries
    .filter(({ list }) => checkOfList(list) === check)
    .map((entry) => {
      const own = papers.find(({ item }) => entryOf(item ?? '') === entry.id);
      const paper = own ?? likeliest(shownByList[entry.list] ?? [], shared);
      return { check, key: `entry.${entry.id}`, entry, under: paper?.key ?? null, claim: asText(entry.answers) };
    });
}

/** A finding as it was made: on which claim, by the check as a whole or on one row. */
export interface Found {
  finding: Finding;
  reason: string | null;
  /** Null for findings made before a finding named its claim. */
  claim: string | null;
}

/**
 * The finding that counts for a row: its own while the claim is still the one it was made on, else that of the whole
 * check. `opened`: the applicant has said something new about it, and findings up to this version count no more.
 */
export function foundOn<F extends Found>(
  row: CheckRow,
  own: (F & { version?: number }) | undefined,
  whole: F | null,
  opened: number | null = null,
): F | null {
  if (opened !== null && (own?.version ?? 0) <= opened) return null;
  if (own) return own.claim === null || own.claim === row.claim ? own : null;
  return whole;
}

interface Openable {
  key: string;
  under: string | null;
  found: { finding: string } | null;
}

/**
 * The rows that are open again when something new was said about these: they themselves, and of a paper the claims under
 * it that it had not shown.
 */
export const rowsOpenedBy = <R extends Openable>(keys: readonly string[], rows: readonly R[]): R[] =>
  rows.filter(
    ({ key, under, found }) =>
      keys.includes(key) ||
      (under !== null && keys.includes(under) && found !== null && failing.includes(found.finding)),
  );

const worst: readonly Finding[] = ['does-not-match', 'cannot-read', 'matches', 'not-needed'];

/**
 * What a check comes to: nothing while a row is open, else the worst of its findings. A check in which nothing is claimed
 * has nothing to find.
 */
export function comesTo<F extends { finding: string }>(
  found: readonly (F | null)[],
): { closed: boolean; worst: F | null } {
  if (found.includes(null)) return { closed: false, worst: null };
  const all = found.filter((each) => each !== null);
  return {
    closed: true,
    worst: worst.flatMap((finding) => all.find((each) => each.finding === finding) ?? [])[0] ?? null,
  };
}

const failing: readonly string[] = ['does-not-match', 'cannot-read'];

/** The rows that speak against a claim or could not be read: what a request for information is made of. */
export const failedRows = <R extends { found: { finding: string } | null }>(
  checks: readonly { rows: readonly R[] }[],
): R[] => checks.flatMap(({ rows }) => rows).filter(({ found }) => found !== null && failing.includes(found.finding));
