import type { Programme } from '../application/pages';
import type { PlainDate } from '../basics/plain-date';
import { pass, type Refused, refuse, type Verdict } from '../basics/verdict';
import { type Departure, departureOf, type Word } from './departure';
import { familyGroundCodes, familyGrounds, isFamilyGround } from './family-grounds';
import type { Booked } from './hearing';
import type { PersonSheet } from './person-sheet';
import type { CodedReason } from './refusal-reasons';

/**
 * A decision per person within one file. The applicant's own is the application's status. Of each member of the family
 * an officer says grant, refusal, or that it is decided when they come. Who is to be refused is told first: that notice
 * stands in the file by itself and holds up nobody else's grant. Nothing is decided of a family while its applicant is
 * refused. Sources: the model, section 3; APPC art. 73.
 */
export const holder = 'holder';

const personOutcomes = ['recommend-grant', 'recommend-refusal', 'grant', 'notice', 'refuse', 'undecided'] as const;
export type Outcomes = (typeof personOutcomes)[number];
const undecidedBecause = ['holder-refused', 'comes-later'] as const;
export type UndecidedBecause = (typeof undecidedBecause)[number];

/** What an officer says of one person. */
export const personWords = ['grant', 'refusal', 'later'] as const;
type PersonWord = (typeof personWords)[number];

export interface SaidOfPerson {
  person: string;
  word: PersonWord | null;
  reasons: readonly string[];
  departure?: string | null;
}

export interface PersonOutcome {
  person: string;
  outcome: Outcomes;
  because: UndecidedBecause | null;
  reasons: CodedReason[];
  departure: Departure | null;
}

export type PersonRefusal =
  | 'person-undecided'
  | 'person-not-grantable'
  | 'person-comes-now'
  | 'person-no-ground'
  | 'person-departure-unexplained'
  | 'person-told'
  | 'person-too-early'
  | 'person-hearing-open'
  | 'person-another-told'
  | 'person-not-received';

/** The grounds a sheet points to come first; none is ticked by itself. */
export const familyGroundsSuggested = ({ gates }: Pick<PersonSheet, 'gates'>) =>
  familyGroundCodes.filter((code) =>
    gates.some(
      ({ code: line, standing }) =>
        familyGrounds[code].lines.some((each) => each === line) && (standing === 'not-met' || standing === 'unproven'),
    ),
  );

export const familyReasons = (programme: Programme, codes: readonly string[]): CodedReason[] =>
  codes
    .filter(isFamilyGround)
    .map((ground) => ({ ground, act: familyGrounds[ground].act, at: familyGrounds[ground].at[programme] }));

/** May this person be granted? What was left unproven may be proved by hearing them. */
export function mayGrantPerson(
  { gates }: Pick<PersonSheet, 'gates'>,
  heard = false,
): Verdict<undefined, 'person-not-grantable'> {
  const against = gates.filter(({ standing }) => standing !== 'met' && !(heard && standing === 'unproven'));
  return against.length > 0
    ? refuse('person-not-grantable', { lines: against.map(({ code }) => code).join(' ') })
    : pass();
}

/**
 * May an appeal grant a person who was refused? Whoever reviews it judges the papers anew; what the person's own dates
 * say against it no review changes.
 */
export const mayGrantOnAppeal = ({ gates }: Pick<PersonSheet, 'gates'>): Verdict<undefined, 'gate-not-met'> =>
  gates.some(({ standing }) => standing === 'not-met') ? refuse('gate-not-met') : pass();

export const undecided = (person: string, because: UndecidedBecause): PersonOutcome => ({
  person,
  outcome: 'undecided',
  because,
  reasons: [],
  departure: null,
});

const of = ({ person }: PersonSheet, verdict: Refused<PersonRefusal>): Refused<PersonRefusal> =>
  refuse(verdict.code, { ...verdict.detail, person });

interface Saying {
  sheets: readonly PersonSheet[];
  programme: Programme;
  said: readonly SaidOfPerson[];
}

const saidOf = (said: readonly SaidOfPerson[], { person }: PersonSheet): SaidOfPerson =>
  said.find((each) => each.person === person) ?? { person, word: null, reasons: [] };

/** What a recommendation says of the family; nothing while the applicant is to be refused. */
export function recommendedPersons(
  { sheets, programme, said }: Saying,
  word: Word,
): Verdict<PersonOutcome[], PersonRefusal> {
  if (word === 'refusal') return pass(sheets.map(({ person }) => undecided(person, 'holder-refused')));
  return each(sheets, (sheet) => {
    const own = saidOf(said, sheet);
    if (own.word === 'later') return laterOf(sheet);
    if (own.word === null) return refuse('person-undecided');
    const judged = judgedWord(sheet, { ...own, word: own.word }, { programme, recommended: null, heard: false });
    if (!judged.ok) return judged;
    const outcome = own.word === 'grant' ? 'recommend-grant' : 'recommend-refusal';
    return pass({ person: sheet.person, outcome, because: null, ...judged.value });
  });
}

/** What was last decided of a person, and told them. */
export interface Standing extends PersonOutcome {
  decisionId: string;
  at: Date;
}

export interface Signed {
  id: string;
  at: Date;
  persons: readonly PersonOutcome[];
}

const recommending: readonly Outcomes[] = ['recommend-grant', 'recommend-refusal'];

/** What was last decided of each person, out of all that was signed, oldest first. */
export const standingOf = (decisions: readonly Signed[]): Map<string, Standing> =>
  new Map(
    decisions.flatMap(({ id, at, persons }) =>
      persons
        .filter(({ outcome }) => !recommending.includes(outcome))
        .map((said) => [said.person, { ...said, decisionId: id, at }] as const),
    ),
  );

/** What was last recommended of each person. */
export const recommendedOf = (decisions: readonly Signed[]): Map<string, PersonOutcome> =>
  new Map(
    decisions.flatMap(({ persons }) =>
      persons.filter(({ outcome }) => recommending.includes(outcome)).map((said) => [said.person, said] as const),
    ),
  );

export interface Deciding extends Saying {
  /** What was last decided of each, and what was recommended. */
  standing: ReadonlyMap<string, Standing>;
  recommended: ReadonlyMap<string, PersonOutcome>;
  /** May a person who was told be refused by now: their days to object are over, they received it, they were heard. */
  mayRefuse(told: Standing): Verdict<undefined, PersonRefusal>;
}

/** Nothing more is decided of whom a decision has granted or refused; an appeal may. */
export const isOpenPerson = (standing: Pick<PersonOutcome, 'outcome'> | undefined): boolean =>
  standing === undefined || standing.outcome === 'undecided' || standing.outcome === 'notice';

/** The members of the family of whom something is still to be decided. */
export const openFamily = (sheets: readonly Pick<PersonSheet, 'person'>[], decisions: readonly Signed[]): string[] => {
  const standing = standingOf(decisions);
  return sheets.map(({ person }) => person).filter((person) => isOpenPerson(standing.get(person)));
};

interface Told {
  /** Last day to object. */
  until: PlainDate;
  hearing: Pick<Booked, 'result'> | null;
  /** The notice has reached them, as far as anybody knows. */
  received: boolean;
}

/** May a person who was told be refused on this day: their days to object are over, they were heard, they received it. */
export function mayRefuseTold({ until, hearing, received }: Told, on: PlainDate): Verdict<undefined, PersonRefusal> {
  if (on <= until) return refuse('person-too-early', { until });
  if (hearing?.result === null) return refuse('person-hearing-open');
  return received ? pass() : refuse('person-not-received');
}

/** Is one who was told still waiting while another of the family is told now? To one notice belong the objection and the hearing. */
export const isAnotherTold = (outcomes: readonly PersonOutcome[], decisions: readonly Signed[]): boolean =>
  outcomes.some(({ outcome }) => outcome === 'notice') &&
  [...standingOf(decisions)].some(
    ([person, { outcome }]) => outcome === 'notice' && !outcomes.some((each) => each.person === person),
  );

/**
 * What a decision says of each of the family who is still open. `all`: nobody may be left out, as at a grant; afterwards
 * an officer decides of whom they choose.
 */
export function decidedPersons(
  { sheets, programme, said, standing, recommended, mayRefuse }: Deciding,
  { all }: { all: boolean },
): Verdict<PersonOutcome[], PersonRefusal> {
  const open = sheets.filter(({ person }) => isOpenPerson(standing.get(person)));
  const spoken = all ? open : open.filter((sheet) => saidOf(said, sheet).word !== null);
  return each(spoken, (sheet) => {
    const own = saidOf(said, sheet);
    const last = standing.get(sheet.person);
    const told = last?.outcome === 'notice' ? last : null;
    if (own.word === null) return refuse('person-undecided');
    if (own.word === 'later') return told ? refuse('person-told') : laterOf(sheet);
    const before = recommended.get(sheet.person)?.outcome;
    const judged = judgedWord(
      sheet,
      { ...own, word: own.word },
      {
        programme,
        // Once told and heard, the notice has answered for itself.
        recommended: told
          ? null
          : before === 'recommend-grant'
            ? 'grant'
            : before === 'recommend-refusal'
              ? 'refusal'
              : null,
        heard: told !== null,
        told,
      },
    );
    if (!judged.ok) return judged;
    if (own.word === 'grant') return pass({ person: sheet.person, outcome: 'grant', because: null, ...judged.value });
    if (!told) return pass({ person: sheet.person, outcome: 'notice', because: null, ...judged.value });
    const may = mayRefuse(told);
    if (!may.ok) return may;
    // On the grounds of the notice and on no others: only on those were they heard.
    return pass({ person: sheet.person, outcome: 'refuse', because: null, ...judged.value, reasons: told.reasons });
  });
}

function laterOf(sheet: PersonSheet): Verdict<PersonOutcome, PersonRefusal> {
  return sheet.comes === 'later' ? pass(undecided(sheet.person, 'comes-later')) : refuse('person-comes-now');
}

interface Around {
  programme: Programme;
  recommended: Word | null;
  heard: boolean;
  told?: Standing | null;
}

function judgedWord(
  sheet: PersonSheet,
  { word, reasons, departure }: Omit<SaidOfPerson, 'word'> & { word: Word },
  { programme, recommended, heard, told }: Around,
): Verdict<Pick<PersonOutcome, 'reasons' | 'departure'>, PersonRefusal> {
  const grounds = word === 'refusal' ? (told?.reasons ?? familyReasons(programme, reasons)) : [];
  if (word === 'grant') {
    const lawful = mayGrantPerson(sheet, heard);
    if (!lawful.ok) return lawful;
  } else if (grounds.length === 0) return refuse('person-no-ground');
  const departs = departureOf({ word, sheet, recommended }, departure);
  if (!departs.ok) return refuse('person-departure-unexplained', departs.detail);
  return pass({ reasons: grounds, departure: departs.value });
}

function each(
  sheets: readonly PersonSheet[],
  say: (sheet: PersonSheet) => Verdict<PersonOutcome, PersonRefusal>,
): Verdict<PersonOutcome[], PersonRefusal> {
  const outcomes: PersonOutcome[] = [];
  for (const sheet of sheets) {
    const said = say(sheet);
    if (!said.ok) return of(sheet, said);
    outcomes.push(said.value);
  }
  return pass(outcomes);
}
