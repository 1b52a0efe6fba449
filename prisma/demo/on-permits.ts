import { db } from '#app/data/db.server';
import { permitsOfApplication } from '#app/data/permit.server';
import { proposalsOfApplication } from '#app/data/proposal.server';
import { addDays, today } from '#app/domain/basics/plain-date';
import type { Officer } from '#app/domain/people/permissions';
import { approveProposal } from '#app/features/permits/decide-proposal.server';
import { objectToProposal } from '#app/features/permits/object-to-proposal.server';
import { proposeAct } from '#app/features/permits/propose-act.server';
import { registerArrival } from '#app/features/permits/register-arrival.server';
import type { Act } from './cases';
import { must } from './must';

interface Holder {
  id?: string;
  actor?: { id: string };
}

/** What happens to the permits of a case after the grant. */
export async function onPermits(
  { id = '', actor = { id: '' } }: Holder,
  act: Act & { do: 'propose' | 'protest' | 'approve' | 'arrive' },
  officer: Officer,
  now: Date,
) {
  const permits = await permitsOfApplication(db, id);
  const at = { now };
  if (act.do === 'propose') {
    const inForce = permits.find(({ status }) => status === 'active');
    const { act: proposed, ground, field, to, explanation = null, event } = act;
    const proposal = {
      about: { permit: inForce?.id ?? '' },
      act: proposed,
      ground,
      field,
      to,
      explanation,
      note: null,
      ...(event && { happened: { on: addDays(today(now), -event.ago), document: event.document } }),
    };
    must(await proposeAct(proposal, officer, at), 'propose');
    return;
  }
  if (act.do === 'arrive') {
    const waiting = permits.find(({ status }) => status === 'pending');
    if (!waiting) throw new Error('no permit waits for an arrival');
    must(await registerArrival({ id: waiting.id, arrivedOn: addDays(today(now), -2) }, officer, at), 'arrive');
    return;
  }
  const open = (await proposalsOfApplication(db, id)).find(({ result }) => result === null)?.id ?? '';
  if (act.do === 'protest') must(await objectToProposal({ id: open, text: act.text }, actor, at), 'protest');
  else must(await approveProposal({ id: open, answer: act.answer ?? null }, officer, at), 'approve');
}
