import { describe, expect, it } from 'vitest';
import { db } from '#app/data/db.server';
import { compareNewCases, dossierOf, pairsOf } from '#app/data/likeness.server';
import { countQueues, listQueue } from '#app/data/queue.server';
import type { Desk } from '#app/data/queue-sql.server';
import { nothingAsked } from '#app/domain/application/queues';
import { plainDate } from '#app/domain/basics/plain-date';
import { everywhere } from '#app/domain/people/jurisdiction';
import { answerLikeness, readComparison, readPairs } from '#app/features/reviewing/compare-cases.server';
import { officer, sentCase } from '../../support/cases';

const now = new Date('2026-11-23T05:00:00Z');
let serial = 0;
const person = (surnameLatin: string, birthDate: string, passportNumber = `U${++serial}`) => ({
  name: { surnameLatin, givenNamesLatin: 'NURLAN', birthDate, birthPlace: 'Khovd' },
  'kazakh-name': {},
  passport: { citizenship: 'MNG', passportNumber },
});
const sent = async (...who: Parameters<typeof person>) => sentCase({ answers: person(...who) });
const same = { answer: 'same', reason: null, note: null } as const;
const different = { answer: 'different', reason: 'namesake', note: null } as const;

async function pairsFound(id: string) {
  while ((await compareNewCases(now)) > 0);
  return (await pairsOf(db, id)).filter(({ answer }) => answer === null);
}

describe('possible duplicates', () => {
  it('are found by passport, by name and date of birth, and by a file; not within one account', async () => {
    const one = await sent('AKHMETOV', '1971-02-03', 'P100');
    const byPassport = await sent('OTHER', '1999-01-01', 'P100');
    const byName = await sent('AHMETOV', '1971');
    const byFile = await sent('SOMEBODY', '1980-05-05');
    const own = await sent('AKHMETOV', '1971-02-03', 'P100');
    await db.application.update({ where: { id: own.id }, data: { status: 'withdrawn', accountId: one.accountId } });
    await sent('AKHMETOV', '1971-02-04');
    const stored = { key: 'a'.repeat(64), wrappedKey: 'k', keyId: 'i', size: 1 };
    for (const { id } of [one, byFile]) {
      await db.document.create({
        data: {
          applicationId: id,
          item: 'diploma',
          fileName: 'd.pdf',
          type: 'application/pdf',
          size: 1,
          pageCount: 1,
          original: stored,
          pages: [stored],
          thumbnail: stored,
          uploadedAt: now,
          contentMac: 'mac-of-the-diploma',
        },
      });
    }
    const pairs = await pairsFound(one.id);
    expect(new Map(pairs.map(({ other, reasons }) => [other.id, [...reasons].sort()]))).toEqual(
      new Map([
        [byPassport.id, ['passport']],
        [byName.id, ['name-and-birth']],
        [byFile.id, ['document']],
      ]),
    );
    const who = await officer('verifier');
    const desk: Desk = { officerId: who.id, scope: everywhere, today: plainDate('2026-11-23'), now };
    const listed = (await listQueue(desk, 'duplicates', nothingAsked)).map(({ id }) => id);
    expect(listed).toEqual(expect.arrayContaining([one.id, byPassport.id, byName.id, byFile.id]));
    expect(listed).not.toContain(own.id);
    expect((await countQueues(desk)).duplicates).toBe(listed.length);
    expect(await readComparison(one.id, byName.id, who, { now })).toMatchObject({
      names: [['AKHMETOV NURLAN', 'AHMETOV NURLAN']],
    });
    expect(await readComparison(one.id, own.id, who, { now })).toBeNull();
    expect(await readComparison(one.id, 'nonsense', who, { now })).toBeNull();
  });

  it('once told apart are not asked about again, whatever comes', async () => {
    const who = await officer('verifier');
    const [a, b] = [await sent('TOLEGEN', '1985-01-01', 'P200'), await sent('TOLEGEN', '1985-01-01', 'P200')];
    expect(await pairsFound(a.id)).toHaveLength(1);
    expect((await answerLikeness({ id: a.id, other: b.id, ...different }, who, { now })).ok).toBe(true);
    await readPairs(a.id, { now });
    await readPairs(b.id, { now });
    const [pair] = await pairsOf(db, b.id);
    expect(pair).toMatchObject({ answer: 'different', reason: 'namesake', answeredBy: who.name });
    expect(await pairsFound(b.id)).toEqual([]);
    // Told twice it is told once; told otherwise it is too late.
    expect((await answerLikeness({ id: b.id, other: a.id, ...different }, who, { now })).ok).toBe(true);
    expect(await answerLikeness({ id: b.id, other: a.id, ...same }, who, { now })).toMatchObject({ code: 'moved-on' });
    const events = await db.event.findMany({ where: { applicationId: { in: [a.id, b.id] }, step: 'tell-apart' } });
    expect(events).toHaveLength(2);
  });

  it('of one person are joined in one dossier, also two dossiers', async () => {
    const who = await officer('assessor');
    const four = [];
    for (let each = 0; each < 4; each += 1) four.push(await sent('SERIKOV', '1990-09-09', 'P300'));
    const [a, b, c, d] = four.map(({ id }) => id) as [string, string, string, string];
    await pairsFound(a);
    const join = (id: string, other: string) => answerLikeness({ id, other, ...same }, who, { now });
    expect((await join(a, b)).ok).toBe(true);
    expect((await join(c, d)).ok).toBe(true);
    expect((await join(d, a)).ok).toBe(true);
    const rows = await db.application.findMany({ where: { id: { in: [a, b, c, d] } } });
    expect(new Set(rows.map(({ dossierId }) => dossierId)).size).toBe(1);
    const row = rows.find(({ id }) => id === a);
    const dossier = row ? await dossierOf(db, row) : [];
    expect(dossier.map(({ id }) => id).sort()).toEqual([b, c, d].sort());
    expect(dossier.every(({ ownAccount }) => !ownAccount)).toBe(true);
  });

  it('are answered once of two officers at once, and never by whose application it is', async () => {
    const [one, two] = [await officer('verifier'), await officer('verifier')];
    for (let round = 0; round < 20; round += 1) {
      const [a, b] = [await sent('RAKHIM', '1977-07-07', `R${round}`), await sent('OTHER', '1960-01-01', `R${round}`)];
      await readPairs(a.id, { now });
      const verdicts = await Promise.all([
        answerLikeness({ id: a.id, other: b.id, ...same }, one, { now }),
        answerLikeness({ id: b.id, other: a.id, ...different }, two, { now }),
      ]);
      expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
      const { dossierId } = await db.application.findUniqueOrThrow({ where: { id: a.id } });
      expect(dossierId !== null).toBe(verdicts[0].ok);
    }
    const [a, b] = [await sent('OWN', '1977-01-01', 'O1'), await sent('OWN', '1977-01-01', 'O1')];
    await db.application.update({ where: { id: b.id }, data: { accountId: one.id } });
    await readPairs(a.id, { now });
    expect(await answerLikeness({ id: a.id, other: b.id, ...same }, one, { now })).toMatchObject({
      code: 'own-application',
    });
    expect(await answerLikeness({ id: a.id, other: 'x', ...same }, two, { now })).toMatchObject({ code: 'not-found' });
  });
});
