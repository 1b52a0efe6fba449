import { type Application, findCase } from '#app/data/application.server';
import { dutiesOf } from '#app/data/case.server';
import { workOf } from '#app/data/case-door.server';
import { recordCaseRead } from '#app/data/case-read.server';
import { refusedStep } from '#app/data/case-step.server';
import { db, transaction } from '#app/data/db.server';
import { type DocumentRow, documentsOf } from '#app/data/document.server';
import { recordEvent } from '#app/data/event.server';
import { isId } from '#app/data/id';
import { answerPair, compareCase, compareNewCases, joinDossiers, type Pair, pairsOf } from '#app/data/likeness.server';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { sameNames } from '#app/domain/people/identity';
import type { LikenessForm } from '#app/domain/people/likeness-form';
import type { Officer } from '#app/domain/people/permissions';
import { caseRoles, type OfficerRole } from '#app/domain/people/roles';
import { now as readClock } from '#app/infra/clock.server';
import type { Tasks } from '#app/infra/jobs.server';

/** The pairs a case stands in. */
export async function readPairs(
  id: string,
  { now }: { now: Date },
): Promise<{ application: Application; pairs: Pair[] } | null> {
  const application = isId(id) ? await findCase(db, id) : null;
  if (!application) return null;
  await compareCase(db, application, now);
  return { application, pairs: await pairsOf(db, id) };
}

export interface Comparison {
  one: { application: Application; documents: DocumentRow[] };
  other: { application: Application; documents: DocumentRow[] };
  pair: Pair;
  /** Writings of the names that fit each other. */
  names: [string, string][];
}

/**
 * Two applications side by side, with why they were put there; null when they are no pair, or one is the officer's own.
 * That both were read, and what for, is written down.
 */
export async function readComparison(
  id: string,
  otherId: string,
  officer: Officer,
  { now }: { now: Date },
): Promise<Comparison | null> {
  if (!isId(id) || !isId(otherId)) return null;
  const [one, other, pairs] = await Promise.all([findCase(db, id), findCase(db, otherId), pairsOf(db, id)]);
  const pair = pairs.find((each) => each.other.id === otherId);
  if (!one || !other || !pair) return null;
  for (const { id: applicationId, accountId } of [one, other]) {
    if (accountId === officer.id) return null;
    const read = { applicationId, officerId: officer.id, ...(await workOf(officer)) };
    await recordCaseRead({ ...read, purpose: 'same-person', stated: true }, now);
  }
  const [documents, others] = await Promise.all(
    [id, otherId].map((each) => documentsOf(db, each, { readyOnly: true })),
  );
  return {
    one: { application: one, documents: documents ?? [] },
    other: { application: other, documents: others ?? [] },
    pair,
    names: sameNames(one.answers, other.answers),
  };
}

type Refusal = 'not-found' | 'own-application' | 'moved-on';

/**
 * An officer says whether two applications are of one person. “Same person” joins them in one dossier; “not the same” is
 * remembered with its reason. Either way the pair is not asked again.
 */
export const answerLikeness = (
  { id, other, ...found }: LikenessForm & { id: string; other: string },
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<{ answer: 'same' | 'different' }, Refusal>> =>
  transaction(async (tx) => {
    const [one, two] = isId(id) && isId(other) ? [await findCase(tx, id), await findCase(tx, other)] : [null, null];
    if (!one || !two) return refuse('not-found');
    for (const each of [one, two]) {
      const { ownerId } = await dutiesOf(tx, each);
      if (ownerId === officer.id) return refusedStep(officer, each.id, 'compare', refuse('own-application'));
    }
    const { answer, reason, note } = found;
    if (!(await answerPair(tx, [id, other], { answer, reason, note, officerId: officer.id }, now))) {
      const pair = (await pairsOf(tx, id)).find((each) => each.other.id === other);
      if (!pair) return refuse('not-found');
      if (pair.answer === answer) return pass({ answer });
      const detail = { who: pair.answeredBy ?? '', role: '', when: pair.answeredAt?.toISOString() ?? '' };
      return refuse('moved-on', detail);
    }
    if (answer === 'same') await joinDossiers(tx, [id, other], officer.id, now);
    const actor = { id: officer.id, role: roleOf(officer) };
    for (const [each, with_] of [
      [one, two],
      [two, one],
    ] as const) {
      const detail = { with: with_.reference ?? '', ...(reason && { reason }) };
      const step = answer === 'same' ? 'join-dossier' : 'tell-apart';
      await recordEvent(tx, actor, { applicationId: each.id, step, detail }, now);
    }
    return pass({ answer });
  });

const roleOf = ({ roles }: Officer): OfficerRole => caseRoles.find((role) => roles.includes(role)) ?? 'verifier';

/** New applications are compared with all others within a minute or so. */
export const comparingTasks: Tasks = {
  'compare-new-cases': async () => {
    await compareNewCases(readClock());
  },
};
