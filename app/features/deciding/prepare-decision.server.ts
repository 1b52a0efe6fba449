import { readSheet } from '#app/data/case-sheet.server';
import { caseForStep, refusedStep, type StepRefusal } from '#app/data/case-step.server';
import { transaction } from '#app/data/db.server';
import { decisionsOf } from '#app/data/decision.server';
import { keepPrepared } from '#app/data/prepared-decision.server';
import { pass, type refuse, type Verdict } from '#app/domain/basics/verdict';
import { departureOf } from '#app/domain/decisions/departure';
import type { DecisionChoice } from '#app/domain/decisions/officer-forms';
import type { Officer } from '#app/domain/people/permissions';
import type { Chosen } from './decide.server';
import { familyDecided } from './decide-family.server';
import { type GrantRefusal, judgeGrant } from './judge-grant.server';
import { judgeNotice, type NoticeRefusal } from './judge-notice.server';

type Refusal = StepRefusal | GrantRefusal | NoticeRefusal | 'nobody-open';

const stepOf = {
  grant: 'grant',
  'send-back': 'send-back',
  notice: 'give-notice',
  refuse: 'refuse',
  family: 'decide-family',
} as const satisfies Record<DecisionChoice, string>;

/**
 * Keeps what the officer has chosen, so that its effects and its letter can be looked at before the signature. What the
 * law would refuse is refused here already; the signature asks it all again.
 */
export const prepareDecision = (
  { id, version, ...choice }: Chosen,
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, Refusal>> =>
  transaction(async (tx) => {
    const step = stepOf[choice.decision];
    const found = await caseForStep(tx, { id, version }, officer, step);
    if (!found.ok) return found;
    const application = found.value;
    const { sheet } = await readSheet(tx, application, now);
    const decisions = await decisionsOf(tx, id);
    const refused = (verdict: ReturnType<typeof refuse<Refusal>>) => refusedStep(officer, id, step, verdict);

    if (choice.decision === 'notice') {
      const notice = await judgeNotice(tx, application, choice, now);
      if (!notice.ok) return refused(notice);
    }
    if (choice.decision === 'grant') {
      const { persons = [], terms = null, departure } = choice;
      const judged = await judgeGrant(tx, application, { persons, terms, departure }, now);
      if (!judged.ok) return refused(judged);
    }
    if (choice.decision === 'family') {
      const family = await familyDecided(tx, { application, sheet, decisions, said: choice.persons ?? [] }, now);
      if (!family.ok) return refused(family);
    }
    if (choice.decision === 'refuse') {
      const departs = departureOf({ word: 'refusal', sheet, recommended: null }, choice.departure);
      if (!departs.ok) return refused(departs);
    }
    await keepPrepared(tx, { applicationId: id, officerId: officer.id, version, choice }, now);
    return pass();
  });
