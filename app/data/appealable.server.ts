import { type PlainDate, today } from '#app/domain/basics/plain-date';
import { type AppealSubject, appealableUntil, subjectsOpen } from '#app/domain/decisions/appeal';
import { holder, standingOf } from '#app/domain/decisions/persons';
import { appealsOf, lastActOf } from './appeal.server';
import type { Application } from './application.server';
import type { Tx } from './db.server';
import { type Decision, decisionsOf } from './decision.server';
import { permitsOfApplication } from './permit.server';

/** An act of the office that the person may appeal against. */
export interface Appealable {
  subject: AppealSubject;
  /** The member of the family whose refusal it is. */
  person: string | null;
  act: string;
  authorId: string | null;
  permitId: string | null;
  /** The last day; after it a reason is needed. */
  until: PlainDate;
}

const granting = ['grant', 'approve-without-place', 'satisfy-appeal', 'allow-appeal', 'court-orders-grant'];
const closing = { lapse: ['lapse', 'leave-without-consideration'], termination: ['terminate'] };

/** Every act an application can be appealed against now; each only once. */
export async function appealable(tx: Tx, application: Application): Promise<Appealable[]> {
  const { id, status } = application;
  const permits = await permitsOfApplication(tx, id);
  const decisions = await decisionsOf(tx, id);
  const told = new Set((await appealsOf(tx, id)).map(({ act }) => act));
  const actOf = async (subject: Exclude<AppealSubject, 'family-refusal'>): Promise<Appealable | null> => {
    if (subject === 'refusal' || subject === 'terms') {
      const decision = decisions.findLast(({ kind, persons }) =>
        subject === 'refusal'
          ? kind === 'refuse'
          : granting.includes(kind) && persons.some(({ person }) => person === holder),
      );
      const until = decision && appealableUntil(today(decision.at));
      return decision && until
        ? { subject, act: `decision:${decision.id}`, authorId: decision.officerId, permitId: null, person: null, until }
        : null;
    }
    if (subject === 'lapse' || subject === 'termination') {
      const event = await lastActOf(tx, { applicationId: id }, closing[subject]);
      // The letter of a lapse by the clock names no way to appeal: the law then gives six months.
      const until = event && appealableUntil(today(event.at), subject === 'termination');
      return event && until
        ? { subject, act: `event:${event.id}`, authorId: event.by, permitId: null, person: null, until }
        : null;
    }
    const steps = subject === 'revocation' ? ['revoke', 'end'] : ['suspend'];
    // The holder's first, then those of the family: each once, one after the other.
    for (const permit of permits.filter(({ status: now, endsOn }) =>
      subject === 'revocation' ? now === 'revoked' || endsOn !== null : now === 'suspended',
    )) {
      const event = await lastActOf(tx, { applicationId: id, permitId: permit.id }, steps);
      const act = event && `event:${event.id}`;
      if (!event || !act || told.has(act)) continue;
      return {
        subject,
        act,
        authorId: event.by,
        permitId: permit.id,
        person: null,
        until: appealableUntil(today(event.at)),
      };
    }
    return null;
  };
  const found: Appealable[] = [];
  const family = refusedOfFamily(decisions).filter(({ act }) => !told.has(act));
  for (const subject of subjectsOpen(status, permits, { familyRefused: family.length > 0 })) {
    if (subject === 'family-refusal') {
      found.push(...family);
      continue;
    }
    const act = await actOf(subject);
    if (act && !told.has(act.act)) found.push(act);
  }
  return found;
}

/** The members of the family who are refused while their applicant is granted, each by themselves. */
const refusedOfFamily = (decisions: readonly Decision[]): Appealable[] =>
  [...standingOf(decisions)].flatMap(([person, { outcome, decisionId, at }]) => {
    const authorId = decisions.find(({ id }) => id === decisionId)?.officerId ?? null;
    if (person === holder || outcome !== 'refuse') return [];
    const act = `decision:${decisionId}@${person}`;
    return [
      { subject: 'family-refusal', person, act, authorId, permitId: null, until: appealableUntil(today(at)) } as const,
    ];
  });
