import { randomBytes } from 'node:crypto';
import { type Appeal, closeAppeal, openAppeal } from '#app/data/appeal.server';
import { type Application, moveApplication, type Patch } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { outcomeOf } from '#app/data/case-outcome.server';
import { readSheet } from '#app/data/case-sheet.server';
import { caseForStep, refusedStep, type Seen, type StepRefusal } from '#app/data/case-step.server';
import { type Tx, transaction } from '#app/data/db.server';
import { signDecision } from '#app/data/decision.server';
import { holdersPermits, permitsOfFamily } from '#app/data/family-decision.server';
import { closing, permitsFor, withFreshNumbers, writePermits } from '#app/data/granted-permits.server';
import { changePermit, type Permit, type PermitChange, permitsOfApplication } from '#app/data/permit.server';
import { placeInLine, takePlaceInTurn } from '#app/data/quota.server';
import { endStay } from '#app/data/stayed-permit.server';
import type { Status, Step } from '#app/domain/application/lifecycle';
import { addMonths, addYears, earlier, type PlainDate, partsOf, today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { addWorkingDays } from '#app/domain/basics/working-days';
import {
  type AppealAct,
  mayDecideAppeal,
  type NotDecidable,
  selfReviewUntil,
  type Variation,
  varied,
} from '#app/domain/decisions/appeal';
import { newDecisionNumber } from '#app/domain/decisions/decision-number';
import { rankedRegions } from '#app/domain/decisions/grant-terms';
import { mayGrant } from '#app/domain/decisions/may-grant';
import type { PersonSheet } from '#app/domain/decisions/person-sheet';
import { mayGrantOnAppeal, type PersonOutcome } from '#app/domain/decisions/persons';
import type { Officer } from '#app/domain/people/permissions';
import { boundsOf, isHolderEnded, lastingOf } from '#app/domain/permits/dependants';
import { dependantDates, type GrantedPermit } from '#app/domain/permits/permit';

export interface AppealDecided extends Seen {
  act: AppealAct;
  reason: string | null;
  explanation: string | null;
  note: string | null;
  variation?: Variation;
}

export type AppealRefusal =
  | StepRefusal
  | NotDecidable
  | 'no-appeal'
  | 'gate-not-met'
  | 'checks-open'
  | 'passport-ended'
  | 'no-place'
  | 'nothing-varied'
  | 'not-in-favour';

const stepOf = {
  satisfy: 'satisfy-appeal',
  allow: 'allow-appeal',
  vary: 'vary-appeal',
  remit: 'remit-appeal',
  dismiss: 'dismiss-appeal',
  'leave-unconsidered': 'leave-appeal-unconsidered',
} as const satisfies Record<AppealAct, Step>;

/** Working days a case that was sent back by an appeal has from then on. */
const remitDays = 10;

/**
 * Answers an appeal: another officer than the author, and than whoever recommended, by any of the ways the law knows;
 * the author alone in the first days, and only in full. Never to the person's harm.
 */
export const decideAppeal = (
  decided: AppealDecided,
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<Answered, AppealRefusal>> =>
  withFreshNumbers(() => transaction((tx) => answerAppeal(tx, decided, officer, now)));

/** What answering has done. */
export interface Answered {
  status: Status;
  /** An act that was laid aside has its effect again. */
  restored: boolean;
}

/** Answers within a transaction of the caller's, who may undo it all to see what it would do. */
export async function answerAppeal(
  tx: Tx,
  { act, reason, explanation, note, variation, ...seen }: AppealDecided,
  officer: Officer,
  now: Date,
): Promise<Verdict<Answered, AppealRefusal>> {
  const found = await caseForStep(tx, seen, officer, stepOf[act]);
  if (!found.ok) return found;
  const application = found.value;
  const refused = (verdict: ReturnType<typeof refuse<AppealRefusal>>) =>
    refusedStep(officer, seen.id, stepOf[act], verdict);
  const appeal = await openAppeal(tx, application.id);
  if (!appeal) return refused(refuse('no-appeal'));
  const on = today(now);
  const judged = {
    subject: appeal.subject,
    late: appeal.lateReason !== null,
    selfReviewUntil: selfReviewUntil(today(appeal.filedAt), workCalendar()),
  };
  const may = mayDecideAppeal(judged, { act, reason }, on);
  if (!may.ok) return refused(may);

  const { sheet, checks } = await readSheet(tx, application, now);
  const number = newDecisionNumber(partsOf(on).year, randomBytes(8));
  const word = {
    number,
    reasons: [{ ground: reason ?? '' }],
    note,
    explanation,
    outcome: outcomeOf(application, now),
    sheet,
  };
  const role = act === 'satisfy' ? 'decision-maker' : 'appeals';
  const of = { tx, application, appeal, officer: { id: officer.id, role }, word, now };
  const done = { ...of, result: act, reason: reason ?? '', explanation };

  if (act === 'dismiss' || act === 'leave-unconsidered') {
    const status = await move(of, stepOf[act], { endedAt: now, dueOn: null });
    await answered(done, stepOf[act]);
    if (appeal.suspended && appeal.permitId)
      await endStay(
        tx,
        { applicationId: application.id, permitId: appeal.permitId },
        appeal.suspended,
        of.officer,
        now,
      );
    return pass({ status, restored: appeal.suspended !== null });
  }
  if (act === 'remit') {
    const dueOn = addWorkingDays(on, remitDays, workCalendar());
    const status = await move(of, 'remit-appeal', { endedAt: null, dueOn, clockFrom: on, clockDays: remitDays });
    await answered(done, 'remit-appeal');
    return pass({ status, restored: false });
  }
  if (appeal.subject === 'revocation' || appeal.subject === 'suspension') {
    // The act was laid aside when the appeal came in: allowing it leaves the permit in force.
    const status = await move(of, stepOf[act], closing(now));
    await answered(done, stepOf[act]);
    return pass({ status, restored: false });
  }
  if (appeal.subject === 'family-refusal') {
    const granted = await grantMember(done, sheet.persons ?? []);
    return granted.ok ? granted : refused(granted);
  }
  if (appeal.subject === 'terms') {
    const changed = await vary(of, variation ?? { region: null, without: [], entitledUntil: null });
    if (!changed.ok) return refused(changed);
    const status = await move(of, stepOf[act], closing(now));
    await answered(done, stepOf[act]);
    return pass({ status, restored: false });
  }
  const lawful = mayGrant(word.outcome, checks);
  if (!lawful.ok && lawful.code !== 'gate-unproven') return refused(lawful as ReturnType<typeof refuse<AppealRefusal>>);
  const permits = permitsFor(application, now);
  if (!permits.ok) return refused(permits);
  return grant(done, permits.value, refused);
}

interface Deciding {
  tx: Tx;
  application: Application;
  appeal: Appeal;
  officer: { id: string; role: string };
  word: { number: string; reasons: { ground: string }[]; note: string | null; explanation: string | null } & Pick<
    Parameters<typeof signDecision>[1],
    'outcome' | 'sheet'
  >;
  now: Date;
}

interface Done extends Deciding {
  result: AppealAct;
  reason: string;
  explanation: string | null;
}

async function move({ tx, application, officer, word, now }: Deciding, step: Step, patch: Patch): Promise<Status> {
  const detail = { decision: word.number, reason: word.reasons[0]?.ground };
  const unclaimed = { ...patch, claimedById: null, claimedAt: null };
  const moved = await moveApplication(tx, officer, { application, step, patch: unclaimed, detail }, now);
  // The row is held since it was read.
  if (!moved) throw new Error('a case held for an appeal moved on');
  return moved;
}

/** Signs the decision, answers the appeal and owes its letter; says the decision's id. */
async function answered(
  done: Done,
  kind: Parameters<typeof signDecision>[1]['kind'],
  persons?: readonly PersonOutcome[],
): Promise<string> {
  const { tx, application, appeal, officer, word, result, reason, explanation, now } = done;
  const decisionId = await signDecision(
    tx,
    {
      applicationId: application.id,
      kind,
      officerId: officer.id,
      ...word,
      ...(persons && { persons, familyAlone: true }),
    },
    now,
  );
  await closeAppeal(tx, appeal.id, { result, reason, explanation, officerId: officer.id }, now);
  await oweCaseLetter(tx, application, 'appeal-decided', {}, now);
  return decisionId;
}

async function grant(
  done: Done,
  permits: GrantedPermit[],
  refused: (verdict: ReturnType<typeof refuse<AppealRefusal>>) => ReturnType<typeof refuse<AppealRefusal>>,
): Promise<Verdict<Answered, AppealRefusal>> {
  const { tx, application, result, word, now } = done;
  const field = application.programme === 'valuable-skills-visa' ? String(application.answers.field ?? '') : null;
  const year = partsOf(today(now)).year;
  if (field !== null && !(await takePlaceInTurn(tx, { year, field, id: application.id, total: word.sheet?.total }))) {
    // The author satisfies it fully or not at all; who reviews it puts the person in line.
    if (result === 'satisfy') return refused(refuse('no-place'));
    const status = await move(done, 'allow-appeal-without-place', { ...closing(now), field, total: word.sheet?.total });
    await answered(done, 'allow-appeal-without-place');
    const place = await placeInLine(tx, { id: application.id, field });
    await oweCaseLetter(tx, application, 'waiting-for-quota', { place, renewBy: addMonths(today(now), 12) }, now);
    return pass({ status, restored: false });
  }
  const step = stepOf[result];
  const status = await move(done, step, closing(now));
  const decisionId = await answered(done, step);
  await writePermits(tx, application, { permits, decisionId, decisionNumber: word.number }, now);
  await oweCaseLetter(tx, application, 'granted', { programme: application.programme }, now);
  return pass({ status, restored: false });
}

/** Grants the member of the family who was refused, beside the applicant's own permits, which are not touched. */
async function grantMember(
  done: Done,
  sheets: readonly PersonSheet[],
): Promise<Verdict<Answered, 'gate-not-met' | 'passport-ended'>> {
  const { tx, application, appeal, word, result, now } = done;
  const person = appeal.person ?? '';
  const sheet = sheets.find((each) => each.person === person);
  const held = await permitsOfApplication(tx, application.id);
  if (!sheet || isHolderEnded(held)) return refuse('gate-not-met');
  const lawful = mayGrantOnAppeal(sheet);
  if (!lawful.ok) return lawful;
  const outcome = { person, outcome: 'grant', because: null, reasons: [], departure: null } as const;
  const family = permitsOfFamily(application, [{ ...outcome, reasons: [] }], holdersPermits(held), now);
  if (!family.ok) return refuse('passport-ended');
  const status = await move(done, stepOf[result], closing(now));
  const decisionId = await answered(done, stepOf[result], [{ ...outcome, reasons: [] }]);
  const written = { permits: [], family: family.value, decisionId, decisionNumber: word.number };
  await writePermits(tx, application, written, now);
  return pass({ status, restored: false });
}

/** Changes the terms of the permits in the person's favour; what the passport does not reach stays bounded by it. */
async function vary(
  { tx, application }: Pick<Deciding, 'tx' | 'application'>,
  variation: Variation,
): Promise<Verdict<undefined, 'nothing-varied' | 'not-in-favour'>> {
  const ranked = rankedRegions(application.answers);
  const living = (await permitsOfApplication(tx, application.id)).filter(
    ({ status }) => status === 'active' || status === 'pending',
  );
  const permits = living.filter(({ kind }) => kind !== 'dependant');
  const changes: { id: string; change: PermitChange }[] = [];
  for (const permit of permits) {
    const { holder, entitledUntil, validFrom, status } = permit;
    const before = { regions: holder.regions, conditions: holder.conditions ?? [], entitledUntil };
    const after = varied(before, variation, ranked);
    if (!after.ok && after.code === 'not-in-favour') return after;
    if (!after.ok) continue;
    const { regions, conditions, entitledUntil: until } = after.value;
    // No appeal gives more than ten years.
    if (until && validFrom && until > addYears(validFrom, 10)) return refuse('not-in-favour');
    const dates =
      until && validFrom && until !== entitledUntil
        ? { validFrom, entitledUntil: until, validUntil: earlier(until, holder.passportExpiry) }
        : undefined;
    const kept = { ...holder, regions: [...regions], conditions: [...conditions] };
    changes.push({ id: permit.id, change: { from: status, to: status, dates, holder: kept } });
  }
  for (const { id, change } of changes) await changePermit(tx, id, change);
  const lasting = changes.find(({ id }) => id === lastingOf(permits)?.id)?.change.dates;
  if (lasting) await bringFamilyAlong(tx, living, lasting.entitledUntil);
  return changes.length > 0 ? pass() : refuse('nothing-varied');
}

/** What a longer entitlement of the holder gives to the family; nobody gets less by it. */
async function bringFamilyAlong(tx: Tx, permits: readonly Permit[], entitledUntil: PlainDate): Promise<void> {
  for (const { id, kind, status, holder, validFrom, validUntil } of permits) {
    if (kind !== 'dependant' || !validFrom || !validUntil) continue;
    const { passportUntil, childBornOn } = boundsOf(holder);
    const dates = dependantDates(validFrom, passportUntil, entitledUntil, childBornOn);
    if (!dates.ok || dates.value.validUntil <= validUntil) continue;
    await changePermit(tx, id, { from: status, to: status, dates: dates.value });
  }
}
