import { describe, expect, it } from 'vitest';
import { checksOf } from '#app/data/check.server';
import { db } from '#app/data/db.server';
import type { CheckKind } from '#app/domain/application/checks';
import { applicationStory } from '#app/features/applying/status.query.server';
import { addCaseNote } from '#app/features/reviewing/add-note.server';
import { readCase } from '#app/features/reviewing/case.query.server';
import { recordFindings } from '#app/features/reviewing/record-findings.server';
import type { OfficerContext } from '#app/http/audience.server';
import { caseView } from '#app/http/desk/case-words.server';
import { translateFor } from '#app/i18n/catalogues';
import { officer, sentCase } from '../../support/cases';

const now = new Date('2026-11-23T05:00:00Z');

async function verifierOf(...checkKinds: CheckKind[]) {
  const verifier = await officer('verifier');
  const none = { regions: [], countries: [], programmes: [], languages: [] };
  await db.jurisdiction.create({
    data: { ...none, accountId: verifier.id, checkKinds, setById: verifier.id, setAt: now },
  });
  return verifier;
}

/** Everything the page of a case hands to the browser. */
async function pageOf(id: string, me: Awaited<ReturnType<typeof officer>>): Promise<string> {
  const file = await readCase(id, me, { now });
  if (!file) throw new Error('no case');
  const request = new Request('http://localhost/');
  const around = { locale: 'en', t: translateFor('en'), today: '2026-11-23', now, request, url: new URL(request.url) };
  return JSON.stringify(caseView({ ...around, officer: me } as unknown as OfficerContext, file));
}

async function objected() {
  const security = await verifierOf('security');
  const { id, accountId } = await sentCase();
  const rows = (await checksOf(db, id, now)).find(({ kind }) => kind === 'security')?.rows ?? [];
  for (const { key, version } of rows)
    await recordFindings(
      {
        id,
        kind: 'security',
        row: [{ key, seen: version }],
        finding: 'does-not-match',
        reason: 'criterion-not-met',
        note: 'A secret of the service',
      },
      security,
      { now },
    );
  return { id, accountId, security };
}

describe('the security check', () => {
  it('is done or not done for others: no finding, reason or note in what their page holds', async () => {
    const { id, security } = await objected();
    for (const role of ['decision-maker', 'intake', 'supervisor'] as const) {
      const page = await pageOf(id, await officer(role));
      const check = JSON.parse(page).review.checks.find(({ kind }: { kind: string }) => kind === 'security');
      expect(check).toMatchObject({ hidden: true, done: true, text: 'Done', rows: [] });
      // The words of every finding are offered; nothing else may say them.
      for (const told of ['A secret of the service', 'The condition is not met', 'Does not match'])
        expect([role, told, JSON.stringify({ ...JSON.parse(page), review: check }).includes(told)]).toEqual([
          role,
          told,
          false,
        ]);
    }
    expect(await pageOf(id, security)).toContain('A secret of the service');
    const other = await verifierOf('origin');
    expect(await pageOf(id, other)).not.toContain('A secret of the service');
    const events = await db.event.findMany({ where: { applicationId: id, step: 'finding' } });
    expect(events.map(({ detail }) => detail)).toEqual(events.map(() => ({ kind: 'security' })));
  });

  it('shows who makes it no more than identity', async () => {
    const { id, security } = await objected();
    const file = await readCase(id, security, { now });
    expect(file?.checks.map(({ kind }) => kind)).toEqual(['identity', 'security']);
    expect(Object.keys(file?.application.answers ?? {})).not.toContain('qualification');
    expect(Object.keys(file?.application.answers ?? {})).toContain('birthDate');
    expect(file).toMatchObject({ verified: [], notes: [], decisions: [], stepsOpen: [], outcome: { gates: [] } });
    expect(await pageOf(id, security)).not.toMatch(/Pavlodar|2212-|Bachelor/);
  });
});

describe('notes between officers', () => {
  it('are kept once, cannot be changed, and reach no page of the applicant', async () => {
    const me = await officer('verifier');
    const { id } = await sentCase();
    const note = { id, text: 'Ask the consulate about the stamp', key: 'a-key-of-one-sending' };
    const said = await Promise.all([1, 2].map(() => addCaseNote(note, me, { now })));
    expect(said.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await db.caseNote.count({ where: { applicationId: id } })).toBe(1);
    await expect(db.caseNote.updateMany({ where: { applicationId: id }, data: { text: 'x' } })).rejects.toThrow();
    expect(await pageOf(id, await officer('assessor'))).toContain(note.text);
    const status = await applicationStory({ id } as Parameters<typeof applicationStory>[0]);
    expect(status).toBeTruthy();
    expect(JSON.stringify(status, (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(
      note.text,
    );
    expect(
      await addCaseNote({ ...note, key: 'another-key-of-sending' }, await verifierOf('security'), { now }),
    ).toMatchObject({
      code: 'not-your-role',
    });
  });
});
