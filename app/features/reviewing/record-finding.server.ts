import { findCase } from '#app/data/application.server';
import { dutiesOf, lockCase } from '#app/data/case.server';
import { refusedStep } from '#app/data/case-step.server';
import { checksOf, saveFinding } from '#app/data/check.server';
import { transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { isId } from '#app/data/id';
import type { CheckKind } from '#app/domain/application/checks';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import type { FindingForm } from '#app/domain/decisions/officer-forms';
import { mayRecordFinding, type NotAllowed, type Officer } from '#app/domain/people/permissions';

type Refusal = NotAllowed | 'not-found' | 'no-such-check';

/** Saves what one of the parallel checks found and says which is still open. Only who holds the case writes, and only while it is being verified. */
export const recordFinding = (
  { id, kind, finding, reason, note }: Omit<FindingForm, 'act'> & { id: string },
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<{ next: CheckKind | null }, Refusal>> =>
  transaction(async (tx) => {
    if (!isId(id)) return refuse('not-found');
    await lockCase(tx, id);
    const application = await findCase(tx, id);
    if (!application) return refuse('not-found');
    const verdict = mayRecordFinding(officer, await dutiesOf(tx, application));
    if (!verdict.ok) {
      const detail = verdict.code === 'claimed' ? { name: application.claimedBy?.name ?? '' } : undefined;
      return refusedStep(officer, id, 'finding', refuse(verdict.code, detail));
    }
    const saved = await saveFinding(tx, { applicationId: id, kind, finding, reason, note, officerId: officer.id }, now);
    if (!saved) return refuse('no-such-check');
    const role = officer.roles.includes('verifier') ? 'verifier' : 'assessor';
    const detail = { kind, finding, ...(reason && { reason }) };
    await recordEvent(tx, { id: officer.id, role }, { applicationId: id, step: 'finding', detail }, now);
    const open = (await checksOf(tx, id)).find((check) => check.finding === null);
    return pass({ next: open?.kind ?? null });
  });
