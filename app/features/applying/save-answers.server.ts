import { saveAnswerPage, storedPage } from '#app/data/answer-page.server';
import { findOwnApplication } from '#app/data/application.server';
import { transaction } from '#app/data/db.server';
import { isId } from '#app/data/id';
import { lockOwnApplication } from '#app/data/own-application.server';
import { countedAnswers, type Form, ownPages } from '#app/domain/application/completeness';
import { wrongInPlan } from '#app/domain/application/derive-business';
import { isGiven } from '#app/domain/application/derived';
import { mayEdit } from '#app/domain/application/editable';
import { factsOf } from '#app/domain/application/facts-of';
import { asked, type FormPage, type PageId } from '#app/domain/application/pages';
import type { Answers, QuestionName } from '#app/domain/application/questions';
import { type AnswerError, type Lists, type RawAnswers, readAnswers } from '#app/domain/application/read-answers';
import { wrongDays } from '#app/domain/application/spans';
import { today } from '#app/domain/basics/plain-date';
import { pass, type Refused, refuse } from '#app/domain/basics/verdict';
import { contradictionsIn } from '#app/domain/eligibility/contradictions';
import { changedElsewhere, type Drawn, type Elsewhere, keyOf } from './changed-elsewhere.server';

export interface SaveAnswers {
  id: string;
  page: string;
  raw: RawAnswers;
  lists: Lists;
  /** What the form was opened with; absent: whatever stands there is written over. */
  drawn?: Drawn;
}

export interface FormError {
  name: QuestionName;
  code: string;
  params?: AnswerError['params'];
}

type Refusal =
  | Refused<'not-found' | 'already-sent'>
  | (Refused<'wrong-answers' | 'changed-elsewhere'> & { errors: FormError[]; elsewhere: Elsewhere | null });

/** Keeps one page of the form, whole or not at all. Answers that are asked no more are kept aside, should it be asked again. */
export const saveAnswers = (
  { id, page: pageId, raw, lists, drawn }: SaveAnswers,
  actor: { id: string },
  { now }: { now: Date },
): Promise<{ ok: true; value: Form & { page: PageId } } | Refusal> =>
  transaction(async (tx) => {
    // Of two tabs that send this page at once the second sees what the first has saved.
    if (isId(id)) await lockOwnApplication(tx, actor.id, id);
    const application = await findOwnApplication(tx, actor.id, id);
    const page = application && ownPages(application).find((each) => each.id === pageId);
    if (!application || !page) return refuse('not-found');
    if (!mayEdit(application.status)) return refuse('already-sent');

    const others = answersWithout(application.answers, page);
    const { answers, errors } = readAnswers(page, raw, others, application.programme, lists, today(now));
    const form = { ...application, answers: { ...others, ...answers } };
    const wrong: FormError[] = [...errors, ...moreErrors(page, form, answers, now)];
    const names = page.asks.map((each) => asked(each).name);
    const elsewhere = changedElsewhere(drawn, await storedPage(tx, id, page.id), { names, answers });
    if (wrong.length > 0) return { ...refuse('wrong-answers'), errors: wrong, elsewhere };
    if (elsewhere) return { ...refuse('changed-elsewhere'), errors: [], elsewhere };

    const kept = { ...stated(application.pages[page.id] ?? {}), ...answers };
    const saved = await saveAnswerPage(
      tx,
      { id, accountId: actor.id, page: page.id, answers: kept, form: keyOf(drawn) },
      now,
    );
    if (!saved) return refuse('already-sent');
    const { programme, route, entries, finished } = application;
    return pass({ programme, route, answers: form.answers, entries, finished, page: page.id });
  });

/** What was stated on this page before a list or another answer gave it: it counts until that is filled in. */
const stated = (before: Answers): Answers =>
  Object.fromEntries(Object.entries(before).filter(([name]) => isGiven(name as QuestionName)));

/** Answers given before, without those of a page. */
export const answersWithout = (answers: Answers, page: FormPage): Answers => {
  const own = page.asks.map((each) => asked(each).name);
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !own.includes(name as QuestionName)));
};

const regions: readonly QuestionName[] = ['firstRegion', 'secondRegion', 'thirdRegion'];

/** What is wrong with a page beyond its single fields. */
export function moreErrors(page: FormPage, form: Form, answers: Answers, now: Date): FormError[] {
  const own = page.asks.map((each) => asked(each).name);
  const repeated = regions.filter(
    (name, at) =>
      answers[name] !== undefined && regions.slice(0, at).some((before) => answers[before] === answers[name]),
  );
  const clashes = contradictionsIn(factsOf(countedAnswers(form, today(now)), form.route), today(now)).flatMap(
    ({ code, facts }) => {
      const name = facts.map(questionOf).find((each) => own.some((one) => one === each) && answers[each] !== undefined);
      return name ? [{ name, code: `contradiction-${code}` as const }] : [];
    },
  );
  const ofPlan = own.includes('planRate') ? wrongInPlan(answers) : [];
  const ofDays = wrongDays(form.answers, today(now)).filter(
    ({ name }) => own.includes(name) && answers[name] !== undefined,
  );
  return [...repeated.map((name) => ({ name, code: 'same-region' as const })), ...clashes, ...ofPlan, ...ofDays];
}

/** The question that states a fact of another name. */
const questionOf = (fact: string) => (fact === 'citizenships' ? 'otherCitizenship' : fact) as QuestionName;
