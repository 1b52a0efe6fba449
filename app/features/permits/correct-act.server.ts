import { type Application, moveApplication } from '#app/data/application.server';
import { dutiesOf } from '#app/data/case.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { refusedStep } from '#app/data/case-step.server';
import type { Tx } from '#app/data/db.server';
import { signDecision } from '#app/data/decision.server';
import { recordEvent } from '#app/data/event.server';
import { changePermit, type Permit, permitsOfApplication } from '#app/data/permit.server';
import type { Proposal } from '#app/data/proposal.server';
import { pass, type Verdict } from '#app/domain/basics/verdict';
import { mayOfficerTake, type NotAllowed, type Officer } from '#app/domain/people/permissions';
import { corrected, isCorrectableField, recordedValue } from '#app/domain/permits/correction';

export type NotCorrectable = NotAllowed;

interface Approved {
  proposal: Proposal;
  application: Application;
  permit: Permit | null;
  number: string;
}

/**
 * Corrects what was written wrongly, as a step of the case and a decision of its own: in the permit, and in what else the
 * same decision gave the same person; or in the words of the letter.
 */
export async function correctAct(
  tx: Tx,
  { proposal, application, permit, number }: Approved,
  officer: Officer,
  now: Date,
): Promise<Verdict<undefined, NotCorrectable>> {
  const { correction, ground, note, id } = proposal;
  if (!correction) throw new Error('a correction corrects nothing');
  const may = mayOfficerTake(officer, await dutiesOf(tx, application), 'correct');
  if (!may.ok) return refusedStep(officer, application.id, 'correct', may);
  const by = { id: officer.id, role: 'decision-maker' };
  const detail = { field: correction.field, reason: ground, decision: number, proposal: id };
  const moved = await moveApplication(tx, by, { application, step: 'correct', detail }, now);
  // The row is held since it was read.
  if (!moved) throw new Error('a case held for a correction moved on');
  const words = correction.field === 'explanation' ? correction.to : null;
  const decision = { applicationId: application.id, kind: 'correct', officerId: officer.id, number } as const;
  await signDecision(tx, { ...decision, reasons: [{ ground }], note, explanation: words }, now);
  for (const each of permit ? await alike(tx, permit, correction.field) : []) {
    await changePermit(tx, each.id, { from: each.status, to: each.status, holder: corrected(each.holder, correction) });
    await recordEvent(tx, by, { applicationId: application.id, permitId: each.id, step: 'correct', detail }, now);
  }
  await oweCaseLetter(tx, application, 'decision-corrected', {}, now);
  return pass();
}

/** The permits of the same decision and person that say the same. */
async function alike(tx: Tx, permit: Permit, field: string): Promise<Permit[]> {
  if (!isCorrectableField(field)) return [];
  const wrong = recordedValue(permit.holder, field);
  return (await permitsOfApplication(tx, permit.applicationId)).filter(
    ({ decisionId, holder, status }) =>
      status !== 'revoked' &&
      decisionId === permit.decisionId &&
      holder.passportNumber === permit.holder.passportNumber &&
      recordedValue(holder, field) === wrong,
  );
}
