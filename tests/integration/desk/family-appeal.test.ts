// An appeal against the refusal of one of the family, whose applicant is granted.

import { beforeEach, describe, expect, it } from 'vitest';
import { appealable } from '#app/data/appealable.server';
import { findCase } from '#app/data/application.server';
import { db } from '#app/data/db.server';
import { decisionsOf } from '#app/data/decision.server';
import { permitsOfApplication } from '#app/data/permit.server';
import { standingOf } from '#app/domain/decisions/persons';
import { appealOwnDecision, withdrawOwnAppeal } from '#app/features/applying/file-appeal.server';
import { ownLetter } from '#app/features/applying/letters.query.server';
import { applicationStory } from '#app/features/applying/status.query.server';
import { decideAppeal } from '#app/features/deciding/decide-appeal.server';
import { decideFamilyOfCase } from '#app/features/deciding/decide-family.server';
import { grantCase } from '#app/features/deciding/grant-case.server';
import { prepareAppeal, readPreparedAppeal, signAppeal } from '#app/features/deciding/prepare-appeal.server';
import { claimCase } from '#app/features/reviewing/claim-case.server';
import { recommend } from '#app/features/reviewing/recommend.server';
import { closeChecks, officer, sentCase, stateOf } from '../../support/cases';
import { daughter, wife } from '../../support/families';
import { doubtPaper, memberOfCase } from '../../support/family-cases';
import { byTwoHands } from '../../support/two-hands';

const now = new Date('2026-11-23T05:00:00Z');
const refusedAt = new Date('2026-11-27T05:00:00Z');
const filedAt = new Date('2026-11-30T05:00:00Z');
/** The author's own days are over. */
const reviewedAt = new Date('2026-12-08T05:00:00Z');
const note = null;
const reasons = ['relationship-not-shown'];

const seen = async (id: string) => ({ id, version: (await stateOf(id)).version });

/** The applicant and the spouse are granted, the child is refused. */
async function refusedChild() {
  const [assessor, author] = [await officer('assessor'), await officer('decision-maker', 'appeals')];
  const { id, version, accountId } = await sentCase();
  const [spouse, child] = [await memberOfCase(id, wife), await memberOfCase(id, daughter)];
  await claimCase(id, assessor, { now });
  await closeChecks(id, assessor.id);
  await doubtPaper(id, assessor.id, `birth-record@${child}`);
  const persons = [
    { person: spouse, word: 'grant', reasons: [] },
    { person: child, word: 'refusal', reasons },
  ] as const;
  await recommend({ id, version, recommendation: 'grant', reasons: [], note, persons }, assessor, { now });
  expect(await grantCase({ ...(await seen(id)), note, persons }, author, { now })).toMatchObject({ ok: true });
  const refusal = { ...(await seen(id)), note, persons: persons.slice(1) };
  expect(await decideFamilyOfCase(refusal, author, { now: refusedAt })).toMatchObject({ ok: true });
  return { id, person: { id: accountId }, assessor, author, spouse, child, hearer: await officer('appeals') };
}

let file: Awaited<ReturnType<typeof refusedChild>>;
beforeEach(async () => {
  file = await refusedChild();
});

const words = { aspects: [], text: 'Туу туралы куәлік түпнұсқа.', lateReason: '' } as const;
const appeal = (person: string | null = file.child, who = file.person, at = filedAt) =>
  appealOwnDecision({ id: file.id, subject: 'family-refusal', person, ...words }, who, { now: at });
const answer = async (
  act: 'satisfy' | 'allow' | 'remit' | 'dismiss',
  reason: string,
  by = file.hearer,
  at = reviewedAt,
) => decideAppeal({ ...(await seen(file.id)), act, reason, explanation: 'Себебі', note }, by, { now: at });
const openTo = async () => {
  const application = await findCase(db, file.id);
  return application ? (await appealable(db, application)).map(({ subject, person }) => [subject, person]) : [];
};
const permits = async () => permitsOfApplication(db, file.id);
const childs = async () => (await permits()).filter(({ person }) => person === file.child);

describe('a refusal of one of the family', () => {
  it('is appealed against for that person alone, once, beside the terms of the grant', async () => {
    expect(await openTo()).toEqual([
      ['family-refusal', file.child],
      ['terms', null],
    ]);
    expect(await appeal(file.spouse)).toMatchObject({ code: 'subject-required' });
    expect(await appeal(null)).toMatchObject({ code: 'subject-required' });
    expect(await appeal(file.child, { id: file.author.id })).toMatchObject({ code: 'not-found' });
    expect(await appeal()).toMatchObject({ ok: true });
    expect(await appeal()).toMatchObject({ ok: true });
    expect(await stateOf(file.id)).toMatchObject({ status: 'appealed' });
    expect(await db.appeal.findMany({ where: { applicationId: file.id } })).toMatchObject([
      { subject: 'family-refusal', person: file.child, authorId: file.author.id },
    ]);
    expect(await withdrawOwnAppeal(file.id, file.person, { now: filedAt })).toMatchObject({ ok: true });
    expect(await openTo()).toEqual([['terms', null]]);
    expect(await appeal(file.child)).toMatchObject({ code: 'subject-required' });
  });

  it('needs a reason after its last day', async () => {
    const late = new Date('2027-03-01T05:00:00Z');
    expect(await appeal(file.child, file.person, late)).toMatchObject({ code: 'late-reason-required' });
  });

  it('that another officer allows is a permit of that person; the others’ are not touched', async () => {
    const before = await permits();
    await appeal();
    expect(await answer('allow', 'evidence-misjudged', file.assessor as never)).toMatchObject({ ok: false });
    expect(await answer('allow', 'evidence-misjudged', file.author)).toMatchObject({ code: 'decided-it' });
    expect(await answer('remit', 'check-again')).toMatchObject({ code: 'not-this-way' });
    expect(await answer('allow', 'evidence-misjudged')).toMatchObject({ ok: true, value: { status: 'granted' } });
    expect(await childs()).toMatchObject([
      { kind: 'dependant', status: 'active', validFrom: '2026-12-08', validUntil: '2029-11-22' },
    ]);
    expect((await permits()).filter(({ person }) => person !== file.child)).toEqual(before);
    expect(standingOf(await decisionsOf(db, file.id)).get(file.child)).toMatchObject({ outcome: 'grant' });
    const { status, letters } = await stateOf(file.id);
    expect([status, letters.slice(-2)]).toEqual(['granted', ['appeal-received', 'appeal-decided']]);
    // The applicant's own grant is the one it was, for its letter and for an appeal against its terms.
    const application = await findCase(db, file.id);
    const story = application && (await applicationStory(application));
    expect(story?.grant?.kind).toBe('grant');
    expect(await openTo()).toEqual([['terms', null]]);
    const paper = await ownLetter(file.person.id, { id: file.id, letter: 'appeal' }, reviewedAt);
    expect(paper?.pdf.length).toBeGreaterThan(1000);
  });

  it('is satisfied by its author in the first days, and only so', async () => {
    await appeal();
    expect(await answer('satisfy', 'new-evidence', file.author)).toMatchObject({ code: 'self-review-over' });
    expect(await answer('satisfy', 'new-evidence', file.author, filedAt)).toMatchObject({ ok: true });
    expect(await childs()).toHaveLength(1);
  });

  it('stands when the appeal is dismissed', async () => {
    await appeal();
    expect(await answer('dismiss', 'act-lawful')).toMatchObject({ ok: true, value: { status: 'granted' } });
    expect(await childs()).toEqual([]);
    expect(standingOf(await decisionsOf(db, file.id)).get(file.child)).toMatchObject({ outcome: 'refuse' });
  });

  it('is answered after its effects and its letter were seen', async () => {
    await appeal();
    const choice = { act: 'allow', reason: 'evidence-misjudged', explanation: 'Себебі', note } as const;
    expect(
      await prepareAppeal({ ...(await seen(file.id)), ...choice }, file.hearer, { now: reviewedAt }),
    ).toMatchObject({
      ok: true,
    });
    const prepared = await readPreparedAppeal(file.id, file.hearer, { now: reviewedAt });
    expect(prepared?.effects.permits).toMatchObject([{ kind: 'dependant' }]);
    expect(JSON.stringify(prepared?.letter)).toContain('отбасы мүшесіне берілген бас тартуға – Сәрсенбай Әлия');
    expect(await childs()).toEqual([]);
    expect(await signAppeal(await seen(file.id), file.hearer, { now: reviewedAt })).toMatchObject({ ok: true });
    expect(await childs()).toHaveLength(1);
  });

  it('is granted by no appeal once the holder’s permit has ended, nor against the person’s own dates', async () => {
    await db.entry.update({
      where: { id: file.child },
      data: { answers: { ...daughter, memberPassportExpiry: '2027-01-05' } as object },
    });
    await appeal();
    expect(await answer('allow', 'evidence-misjudged')).toMatchObject({ code: 'gate-not-met' });
    await db.entry.update({ where: { id: file.child }, data: { answers: daughter as object } });
    await withdrawOwnAppeal(file.id, file.person, { now: filedAt });
    file = await refusedChild();
    const card = (await permits()).find(({ kind }) => kind === 'card')?.id ?? '';
    const taken = await byTwoHands({ id: card, act: 'revoke', ground: 'untrue-information' }, { now: filedAt });
    expect(taken).toMatchObject({ ok: true });
    await appeal();
    expect(await answer('allow', 'evidence-misjudged')).toMatchObject({ code: 'gate-not-met' });
  });
});

it('the database takes no appeal of the family without its person', async () => {
  const of = { applicationId: file.id, act: 'x', text: 'x', until: filedAt, filedAt, dueOn: filedAt };
  await expect(db.appeal.create({ data: { ...of, subject: 'family-refusal' } })).rejects.toThrow(/appeal_person/);
  await expect(db.appeal.create({ data: { ...of, subject: 'terms', person: file.child } })).rejects.toThrow(
    /appeal_person/,
  );
});
