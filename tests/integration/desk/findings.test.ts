import { describe, expect, it } from 'vitest';
import { readCaseFile } from '#app/data/case-file.server';
import { checksOf } from '#app/data/check.server';
import { db } from '#app/data/db.server';
import type { CheckKind } from '#app/domain/application/checks';
import { amendApplication } from '#app/features/applying/amend-application.server';
import { prepareAnswers } from '#app/features/applying/prepare-amendment.server';
import { claimCase } from '#app/features/reviewing/claim-case.server';
import { recommend } from '#app/features/reviewing/recommend.server';
import { confirmMachine, recordFindings } from '#app/features/reviewing/record-findings.server';
import { officer, sentCase, stateOf } from '../../support/cases';

const { lists } = await import('#app/http/lists.server');

const now = new Date('2026-11-23T05:00:00Z');
const rounds = process.env.FULL ? 200 : 30;
const later = new Date('2026-11-23T06:00:00Z');
const matches = { finding: 'matches', reason: null, note: null } as const;
const unlike = { finding: 'does-not-match', reason: 'differs-from-document', note: 'Two letters' } as const;

const checkOf = async (id: string, kind: CheckKind) => {
  const found = (await checksOf(db, id, now)).find((each) => each.kind === kind);
  if (!found) throw new Error(`no check ${kind}`);
  return found;
};
const rowOf = async (id: string, kind: CheckKind, key: string) => {
  const found = (await checkOf(id, kind)).rows.find((each) => each.key === key);
  if (!found) throw new Error(`no row ${key}`);
  return found;
};
const lasting = (id: string) => db.finding.findMany({ where: { applicationId: id }, orderBy: [{ at: 'asc' }] });

/** A verifier to whom the office gave these kinds of check. */
async function verifierOf(...checkKinds: CheckKind[]) {
  const verifier = await officer('verifier');
  const none = { regions: [], countries: [], programmes: [], languages: [] };
  await db.jurisdiction.create({
    data: { ...none, accountId: verifier.id, checkKinds, setById: verifier.id, setAt: now },
  });
  return verifier;
}

async function held(...roles: Parameters<typeof officer>) {
  const holder = await officer(...roles);
  const sent = await sentCase();
  await claimCase(sent.id, holder, { now });
  return { ...sent, holder };
}

describe('findings', () => {
  it('are saved row by row with their time; the check closes with its last row', async () => {
    const { id, holder } = await held('verifier');
    const { rows } = await checkOf(id, 'origin');
    expect(rows.map(({ key, under }) => [key, under])).toEqual([
      ['paper.origin', null],
      ['answer.originProof', 'paper.origin'],
    ]);
    const origin = { id, kind: 'origin' } as const;
    await recordFindings({ ...origin, row: [{ key: 'answer.originProof', seen: 0 }], ...matches }, holder, { now });
    expect(await checkOf(id, 'origin')).toMatchObject({ finding: null });
    const unread = { finding: 'cannot-read', reason: 'unreadable', note: null } as const;
    const at = { now: later };
    const last = await recordFindings({ ...origin, row: [{ key: 'paper.origin', seen: 0 }], ...unread }, holder, at);
    expect(last).toMatchObject({ ok: true, value: { saved: 1 } });
    expect(await checkOf(id, 'origin')).toMatchObject({ finding: 'cannot-read', reason: 'unreadable', at: later });
    expect(await db.caseCheck.findFirst({ where: { applicationId: id, kind: 'origin' } })).toMatchObject({
      closedAt: later,
    });
    expect((await lasting(id)).map(({ rowKey, at: when }) => [rowKey, when])).toEqual([
      ['answer.originProof', now],
      ['paper.origin', later],
    ]);
    expect((await stateOf(id)).steps).toEqual(['claim', 'finding', 'finding']);
  });

  it('are kept as versions; what was found before is not lost, and nothing is changed or deleted', async () => {
    const { id, holder } = await held('verifier');
    const row = (seen: number) => ({ id, kind: 'origin', row: [{ key: 'paper.origin', seen }] }) as const;
    await recordFindings({ ...row(0), ...matches }, holder, { now });
    await recordFindings({ ...row(1), ...unlike }, holder, { now: later });
    expect((await lasting(id)).map(({ version, finding }) => [version, finding])).toEqual([
      [1, 'matches'],
      [2, 'does-not-match'],
    ]);
    await expect(
      db.finding.updateMany({ where: { applicationId: id }, data: { finding: 'matches' } }),
    ).rejects.toThrow();
    await expect(db.finding.deleteMany({ where: { applicationId: id } })).rejects.toThrow();
  });

  it('are refused on rows and checks that the case has not, and by who may not write', async () => {
    const { id, holder, accountId } = await held('verifier');
    const say = (kind: CheckKind, key: string, by: { id: string; roles: readonly never[] } | typeof holder) =>
      recordFindings({ id, kind, row: [{ key, seen: 0 }], ...matches }, by as typeof holder, { now });
    expect(await say('origin', 'answer.birthDate', holder)).toMatchObject({ code: 'no-such-row' });
    expect(await say('business', 'paper.accounts', holder)).toMatchObject({ code: 'no-such-check' });
    expect(await say('origin', 'paper.origin', await officer('assessor'))).toMatchObject({
      code: 'claimed',
      detail: { name: holder.name },
    });
    expect(await say('origin', 'paper.origin', await officer('decision-maker'))).toMatchObject({
      code: 'not-your-role',
    });
    const owner = { id: accountId, roles: ['verifier'] as const, name: '' };
    expect(await say('origin', 'paper.origin', owner as never)).toMatchObject({ code: 'own-application' });
    expect(await lasting(id)).toEqual([]);
    const forged = {
      applicationId: id,
      kind: 'origin',
      rowKey: 'x',
      version: 1,
      finding: 'matches',
      source: 'officer',
    };
    await expect(db.finding.create({ data: { ...forged, officerId: accountId, at: now } })).rejects.toThrow();
  });

  it('of a paper take its open claims along, and leave those judged meanwhile', async () => {
    const { id, holder } = await held('verifier');
    const row = (await checkOf(id, 'profession')).rows.filter(({ key, under }) =>
      [key, under].includes('paper.employment'),
    );
    expect(row.map(({ key }) => key)).toEqual(['paper.employment', 'answer.occupation', 'answer.experienceYears']);
    const occupation = { id, kind: 'profession', row: [{ key: 'answer.occupation', seen: 0 }] } as const;
    await recordFindings({ ...occupation, ...unlike }, holder, { now });
    const all = row.map(({ key }) => ({ key, seen: 0 }));
    const said = await recordFindings({ id, kind: 'profession', row: all, ...matches }, holder, { now });
    expect(said).toMatchObject({ ok: true, value: { saved: 2 } });
    expect((await rowOf(id, 'profession', 'answer.occupation')).found).toMatchObject({ finding: 'does-not-match' });
  });

  it('of the time before rows hold for each row until it has one of its own', async () => {
    const { id, holder } = await held('verifier');
    await db.caseCheck.updateMany({
      where: { applicationId: id, kind: 'origin' },
      data: { finding: 'does-not-match', reason: 'document-invalid', officerId: holder.id, at: now },
    });
    const carried = await checkOf(id, 'origin');
    expect(carried).toMatchObject({ finding: 'does-not-match', reason: 'document-invalid' });
    expect(carried.rows.map(({ found }) => found?.source)).toEqual(['whole', 'whole']);
    await recordFindings({ id, kind: 'origin', row: [{ key: 'paper.origin', seen: 0 }], ...matches }, holder, { now });
    expect((await checkOf(id, 'origin')).finding).toBe('does-not-match');
    const proof = [{ key: 'answer.originProof', seen: 0 }];
    await recordFindings({ id, kind: 'origin', row: proof, ...matches }, holder, { now });
    expect((await checkOf(id, 'origin')).finding).toBe('matches');
  });

  it('open again with another claim, and tell what was found on the one before', async () => {
    const { id, holder, accountId } = await held('verifier');
    const row = [{ key: 'answer.address', seen: 0 }];
    await recordFindings({ id, kind: 'security', row, ...matches }, holder, { now });
    const raw = { residenceCountry: 'MNG', address: 'Ulgii, 7', phone: '' };
    await prepareAnswers({ id, page: 'residence', raw, lists }, { id: accountId }, { now: later });
    const { version } = await stateOf(id);
    const amended = await amendApplication({ id, version }, { id: accountId }, { now: later });
    expect(amended).toMatchObject({ ok: true });
    const after = await rowOf(id, 'security', 'answer.address');
    expect(after).toMatchObject({ version: 1, found: null, before: { finding: 'matches' } });
    expect((await checkOf(id, 'security')).finding).toBeNull();
  });
});

describe('two at once', () => {
  it('on one row: one is kept, the other is shown both, in every round', async () => {
    const checkers = await Promise.all([verifierOf('origin'), verifierOf('origin')]);
    const { id } = await sentCase();
    for (let round = 0; round < rounds; round += 1) {
      const row = [{ key: 'paper.origin', seen: round }];
      const said = [matches, { ...unlike, note: `round ${round}` }];
      const verdicts = await Promise.all(
        checkers.map((each, at) =>
          recordFindings({ id, kind: 'origin', row, ...said[at]! }, each, { now: new Date(now.getTime() + round) }),
        ),
      );
      expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
      const winner = said[verdicts.findIndex(({ ok }) => ok)];
      const lost = verdicts.find(({ ok }) => !ok);
      if (!lost || lost.ok || lost.code !== 'conflict' || !('checks' in lost)) throw new Error('no conflict told');
      const theirs = lost.checks.find(({ kind }) => kind === 'origin')?.rows.find(({ key }) => key === 'paper.origin');
      expect(theirs?.found).toMatchObject(winner!);
    }
    expect(await db.finding.count({ where: { applicationId: id } })).toBe(rounds);
  });

  it('saying the same, or one of them twice, is no conflict', async () => {
    const { id, holder } = await held('verifier');
    const row = [{ key: 'paper.origin', seen: 0 }];
    const verdicts = await Promise.all(
      [1, 2].map(() => recordFindings({ id, kind: 'origin', row, ...unlike }, holder, { now })),
    );
    expect(verdicts.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await lasting(id)).toHaveLength(1);
    expect((await stateOf(id)).steps).toEqual(['claim', 'finding']);
  });

  it('on different checks: both work, in whosever hands the case is, each on their own kind', async () => {
    const { id, holder } = await held('assessor');
    const [security, origin] = await Promise.all([verifierOf('security'), verifierOf('origin')]);
    const verdicts = await Promise.all([
      recordFindings({ id, kind: 'security', row: [{ key: 'answer.entryBan', seen: 0 }], ...matches }, security, {
        now,
      }),
      recordFindings({ id, kind: 'origin', row: [{ key: 'paper.origin', seen: 0 }], ...matches }, origin, { now }),
      recordFindings({ id, kind: 'region', row: [{ key: 'answer.firstRegion', seen: 0 }], ...matches }, holder, {
        now,
      }),
    ]);
    expect(verdicts.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect((await stateOf(id)).claimedById).toBe(holder.id);
    const strange = { id, kind: 'region', row: [{ key: 'answer.firstRegion', seen: 1 }], ...unlike } as const;
    expect(await recordFindings(strange, origin, { now })).toMatchObject({ code: 'not-your-role' });
  });
});

describe('machine checks', () => {
  it('are findings once an officer confirms them, and only those that speak for the person', async () => {
    const holder = await officer('verifier');
    const { id } = await sentCase({
      answers: { record: { policeCertificateDate: '2026-01-01', entryBan: false }, place: { firstRegion: 'KZ-55' } },
    });
    await claimCase(id, holder, { now });
    expect((await checkOf(id, 'region')).finding).toBeNull();
    expect(await confirmMachine({ id, kind: 'region' }, holder, { now })).toMatchObject({ value: { saved: 1 } });
    expect((await checkOf(id, 'region')).finding).toBe('matches');
    expect(await lasting(id)).toMatchObject([
      { rowKey: 'answer.firstRegion', source: 'machine', officerId: holder.id },
    ]);
    await confirmMachine({ id, kind: 'security' }, holder, { now });
    expect((await rowOf(id, 'security', 'answer.policeCertificateDate')).found).toBeNull();
    expect(await confirmMachine({ id, kind: 'region' }, holder, { now })).toMatchObject({ value: { saved: 0 } });
    expect((await stateOf(id)).steps).toEqual(['claim', 'finding']);
  });
});

describe('what follows from findings', () => {
  it('is computed on exactly the answers whose rows match', async () => {
    const { id, holder } = await held('assessor');
    for (const { kind, rows } of await checksOf(db, id, now)) {
      const row = rows.map(({ key, version }) => ({ key, seen: version }));
      await recordFindings({ id, kind, row, ...matches }, holder, { now });
    }
    const before = await readCaseFile(id, holder, now);
    expect(before?.verified.map(({ total }) => total)).toEqual([before?.outcome.total, before?.outcome.total]);
    const row = [{ key: 'answer.languageKk', seen: 1 }];
    await recordFindings({ id, kind: 'profession', row, ...unlike }, holder, { now });
    const after = await readCaseFile(id, holder, now);
    const [verified, mixed] = after?.verified ?? [];
    expect(verified?.criteria.find(({ code }) => code === 'P6')?.points).toBe(0);
    expect(mixed?.criteria.find(({ code }) => code === 'P6')?.points).toBe(0);
    expect(verified?.criteria.find(({ code }) => code === 'P1')?.points).toBe(15);
  });

  it('keeps a recommendation back while a row is open', async () => {
    const { id, version, holder } = await held('assessor');
    const grant = { id, version, recommendation: 'grant', reasons: [], note: null } as const;
    for (const { kind, rows } of await checksOf(db, id, now)) {
      const row = rows.filter(({ key }) => key !== 'answer.entryBan').map(({ key }) => ({ key, seen: 0 }));
      await recordFindings({ id, kind, row, ...matches }, holder, { now });
    }
    expect(await recommend(grant, holder, { now })).toMatchObject({ code: 'checks-open' });
    const row = [{ key: 'answer.entryBan', seen: 0 }];
    await recordFindings({ id, kind: 'security', row, ...matches }, holder, { now });
    expect((await recommend(grant, holder, { now })).ok).toBe(true);
  });
});
