import { findCase } from '#app/data/application.server';
import { type CaseEvent, eventsOfPermit } from '#app/data/case.server';
import { db } from '#app/data/db.server';
import { type Permit, permitById, permitByNumber, searchPermits } from '#app/data/permit.server';
import { type Proposal, proposalsOfPermit } from '#app/data/proposal.server';
import type { Status } from '#app/domain/application/lifecycle';
import { parseReference } from '#app/domain/application/reference';
import type { Verdict } from '#app/domain/basics/verdict';
import { pass } from '#app/domain/basics/verdict';
import { parsePermitNumber } from '#app/domain/permits/number';
import { type FollowingAct, familyOf } from './propose-family.server';

/** Permits by number, or by name or number of the application. `mistyped`: it looks like a permit's number and cannot be one. */
export async function findPermits(text: string): Promise<Verdict<Permit[], 'mistyped'>> {
  const number = parsePermitNumber(text);
  if (number.ok) {
    const permit = await permitByNumber(db, number.value.number);
    return pass(permit ? [permit] : []);
  }
  const reference = parseReference(text);
  const found = await searchPermits(reference.ok ? reference.value : text);
  return found.length === 0 && looksLikeNumber(text) ? number : pass(found);
}

const looksLikeNumber = (text: string) => text.replace(/[\s-]/g, '').length >= 12 && /\d/.test(text);

interface PermitFile {
  permit: Permit;
  reference: string | null;
  status: Status | null;
  events: CaseEvent[];
  proposals: Proposal[];
  /** What follows for the family when this one ends, each by an act of its own. */
  family: FollowingAct[];
}

export async function readPermit(id: string): Promise<PermitFile | null> {
  const permit = await permitById(db, id);
  if (!permit) return null;
  const [application, events, proposals, family] = await Promise.all([
    findCase(db, permit.applicationId),
    eventsOfPermit(db, id),
    proposalsOfPermit(db, id),
    familyOf(db, permit),
  ]);
  const { reference = null, status = null } = application ?? {};
  return { permit, reference, status, events, proposals, family };
}
