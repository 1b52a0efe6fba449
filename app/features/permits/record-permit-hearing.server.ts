import { findCase } from '#app/data/application.server';
import { refusedStep } from '#app/data/case-step.server';
import { transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { hearingAbout, keepHearingResult } from '#app/data/hearing.server';
import { isId } from '#app/data/id';
import { lockProposal, proposalById } from '#app/data/proposal.server';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import {
  type HearingResult,
  type HearingShowed,
  mayRecordHearing,
  type NotRecordable,
} from '#app/domain/decisions/hearing';
import type { Officer } from '#app/domain/people/permissions';
import type { NotYourHand } from '#app/domain/permits/proposal';
import { handFor } from './act.server';

interface Recorded {
  id: string;
  result: Exclude<HearingResult, 'not-held'>;
  showed: HearingShowed | null;
  minutes: string | null;
}

/** Writes down how a hearing about a permit ended: by the officer who is to decide, from its hour on, once. */
export const recordPermitHearing = (
  { id, result, showed, minutes }: Recorded,
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, 'not-found' | NotYourHand | 'decided-already' | NotRecordable>> =>
  transaction(async (tx) => {
    if (isId(id)) await lockProposal(tx, id);
    const seen = await proposalById(tx, id);
    const application = seen && (await findCase(tx, seen.applicationId));
    if (!seen || !application) return refuse('not-found');
    const refused = <C extends string>(verdict: ReturnType<typeof refuse<C>>) =>
      refusedStep(officer, application.id, 'record-hearing', verdict);
    const hand = await handFor(tx, officer, { application, proposedById: seen.proposedById }, 'decide');
    if (!hand.ok) return refused(hand);
    if (seen.result) return refused(refuse('decided-already'));
    const hearing = await hearingAbout(tx, { proposalId: id });
    const may = mayRecordHearing(hearing, now);
    if (!hearing || !may.ok) return refused(may.ok ? refuse('no-hearing') : may);
    await keepHearingResult(tx, hearing.id, { result, showed, minutes, recordedById: officer.id }, now);
    const of = { applicationId: application.id, permitId: seen.permitId ?? undefined };
    const detail = { result, ...(showed && { showed }), proposal: id };
    await recordEvent(tx, { id: officer.id, role: 'decision-maker' }, { ...of, step: 'record-hearing', detail }, now);
    return pass();
  });
