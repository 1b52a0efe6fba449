import type { PlainDate } from '../basics/plain-date';
import { contradictionsIn } from '../eligibility/contradictions';
import type { Outcome } from '../eligibility/outcome';
import type { RuleFamily } from '../eligibility/rule-set';
import type { Form } from './completeness';
import { clashes } from './consistency-of-answers';
import { entriesThatDoNotFit } from './consistency-of-entries';
import { filesThatDoNotFit, type KeptFile } from './consistency-of-files';
import { lineageThatDoesNotFit } from './consistency-of-lineage';
import { clashesOfEntries } from './consistency-of-skills';
import { ownLists } from './entries';
import { factsOf } from './facts-of';
import type { EntryList } from './lists';
import type { QuestionName } from './questions';
import { type Place, placeInEntry, placeOf, placeOfFacts } from './where';

export const levels = ['blocker', 'warning'] as const;
export type Level = (typeof levels)[number];

/**
 * Something about an application that does not fit together. A blocker cannot be true and is mended in a minute: it
 * keeps the application from being sent. A warning is the person's to judge: a condition of the law that is not met
 * never keeps anybody from filing (the model, section 2).
 */
export interface Inconsistency {
  code: string;
  level: Level;
  /** Always a page, a list or an entry that this person is asked, or an item of their checklist. */
  mend: Place;
  params: Record<string, string | number>;
}

/** The same before its page is known: where no page asks any of the questions, nothing can be said. */
export interface Remark {
  code: string;
  level: Level;
  at:
    | readonly QuestionName[]
    | { item: string }
    | { list: EntryList }
    | { entry: string; names: readonly QuestionName[] };
  params?: Record<string, string | number>;
}

export interface Looked {
  /** Only answers that count. */
  form: Form;
  outcome: Outcome;
  files: readonly KeptFile[];
  today: PlainDate;
  /** The day a decision is expected when it is sent today. */
  decisionBy: PlainDate;
  family: RuleFamily;
}

/** Conditions of the law that the answers do not meet, each as a warning. */
const unmet = ({ form, outcome }: Looked): Inconsistency[] =>
  outcome.gates.flatMap(({ code, kind, state, facts }) => {
    const mend = state === 'not-met' && kind === 'grant' ? placeOfFacts(form, facts) : null;
    return mend ? [{ code: 'gate', level: 'warning' as const, mend, params: { gate: code } }] : [];
  });

/** Facts that cannot both be true. */
const impossible = ({ form, today }: Looked): Inconsistency[] =>
  contradictionsIn(factsOf(form.answers, form.route), today).flatMap(({ code, facts }) => {
    const mend = placeOfFacts(form, facts);
    return mend ? [{ code: `contradiction-${code}`, level: 'blocker' as const, mend, params: {} }] : [];
  });

function placed({ form, outcome }: Looked, { at, params = {}, ...remark }: Remark): Inconsistency[] {
  if ('entry' in at) {
    const mend = placeInEntry(form, at.entry, at.names);
    return mend ? [{ ...remark, mend, params }] : [];
  }
  if ('list' in at) {
    const isAsked = ownLists(form).some(({ id }) => id === at.list);
    return isAsked ? [{ ...remark, mend: { list: at.list }, params }] : [];
  }
  if (!('item' in at)) {
    const mend = at.map((name) => placeOf(form, name)).find((place) => place !== null);
    return mend ? [{ ...remark, mend, params }] : [];
  }
  const asked = outcome.documents.some(({ item, stage }) => item === at.item && stage === 'filing');
  return asked ? [{ ...remark, mend: at, params }] : [];
}

/** Everything that does not fit together, blockers first, each with the page that mends it. */
export function inconsistencies(looked: Looked): Inconsistency[] {
  const found = [
    ...clashes(looked),
    ...clashesOfEntries(looked),
    ...entriesThatDoNotFit(looked),
    ...lineageThatDoesNotFit(looked),
    ...filesThatDoNotFit(looked),
  ];
  const remarks = found.flatMap((remark) => placed(looked, remark));
  // A condition of the law is not said again where something nearer was said of the same answer.
  const rest = unmet(looked).filter(({ mend }) => !remarks.some((remark) => samePlace(remark.mend, mend)));
  const all = [...impossible(looked), ...remarks, ...rest];
  return levels.flatMap((level) => all.filter((each) => each.level === level));
}

const samePlace = (a: Place, b: Place) => 'name' in a && 'name' in b && a.name === b.name;

/** What keeps an application from being sent. */
export const blockers = (looked: Looked) => inconsistencies(looked).filter(({ level }) => level === 'blocker');
