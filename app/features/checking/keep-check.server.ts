import { transaction } from '#app/data/db.server';
import { mayTry, networkOf } from '#app/data/limits.server';
import { openSession, type Session, saveCheck } from '#app/data/session.server';
import { factsOf } from '#app/domain/application/facts-of';
import { asked, type FormPage } from '#app/domain/application/pages';
import type { Answers, QuestionName } from '#app/domain/application/questions';
import { type AnswerError, type Lists, type RawAnswers, readAnswers } from '#app/domain/application/read-answers';
import { type PlainDate, today } from '#app/domain/basics/plain-date';
import { pass, type Refused, refuse, type Verdict } from '#app/domain/basics/verdict';
import { contradictionsIn } from '#app/domain/eligibility/contradictions';
import { answersWithout, type Check, checkOf, placeOf, programmeOf, pruned } from './check';

interface Visitor {
  session: Session | null;
  clientIp: string;
  now: Date;
}

export interface Kept {
  check: Check;
  /** Token of the stay that was opened for a visitor who had none. */
  session: string | null;
}

/** Chooses programme and route; what was answered before stays, as far as the new route asks it. */
export async function chooseRoute(
  route: unknown,
  visitor: Visitor,
): Promise<Verdict<Kept, 'no-such-route' | 'too-many'>> {
  const programme = programmeOf(route);
  if (!programme) return refuse('no-such-route');
  const before = visitor.session && checkOf(visitor.session.check);
  return keep(pruned({ programme, route: route as Check['route'], answers: before?.answers ?? {} }), visitor);
}

export interface WrongAnswer {
  name: QuestionName;
  code: AnswerError['code'] | `contradiction-${string}`;
  params?: AnswerError['params'];
}

type Refusal = Refused<'no-such-page' | 'too-many'> | (Refused<'wrong-answers'> & { errors: WrongAnswer[] });

/** Keeps one page of the check, whole or not at all. */
export async function answerPage(
  { page: id, raw, lists }: { page: string | undefined; raw: RawAnswers; lists: Lists },
  visitor: Visitor,
): Promise<{ ok: true; value: Kept } | Refusal> {
  const check = visitor.session && checkOf(visitor.session.check);
  const place = check && placeOf(check, id);
  if (!check || !place) return refuse('no-such-page');
  const day = today(visitor.now);
  const others = answersWithout(check.answers, place.page);
  const { answers, errors } = readAnswers(place.page, raw, others, check.programme, lists, day);
  const after = pruned({ ...check, answers: { ...others, ...answers } });
  const wrong = [...errors, ...contradictionsOn(place.page, after, answers, day)];
  return wrong.length > 0 ? { ...refuse('wrong-answers'), errors: wrong } : keep(after, visitor);
}

/** Begins anew: nothing of the check stays with us. */
export async function forgetCheck(session: Session | null): Promise<void> {
  if (session) await saveCheck(session.id, {});
}

async function keep(check: Check, { session, clientIp, now }: Visitor): Promise<Verdict<Kept, 'too-many'>> {
  if (session) {
    await saveCheck(session.id, { ...check });
    return pass({ check, session: null });
  }
  if (!(await mayTry('check-address', networkOf(clientIp)))) return refuse('too-many');
  const token = await transaction((tx) => openSession(tx, { accountId: null, check: { ...check } }, now));
  return pass({ check, session: token });
}

/** Facts that cannot both be true are named at the field of this page, one by one. */
function contradictionsOn(page: FormPage, check: Check, answers: Answers, day: PlainDate): WrongAnswer[] {
  const own = page.asks.map((each) => asked(each).name).filter((name) => answers[name] !== undefined);
  return contradictionsIn(factsOf(check.answers, check.route), day).flatMap(({ code, facts }) => {
    const name = own.find((each) => facts.some((fact) => fact === each));
    return name ? [{ name, code: `contradiction-${code}` as const }] : [];
  });
}
