import { createHash } from 'node:crypto';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '#app/data/db.server';
import { plainDate } from '#app/domain/basics/plain-date';
import { ownLetter } from '#app/features/applying/letters.query.server';
import { giveNotice } from '#app/features/deciding/give-notice.server';
import { grantCase } from '#app/features/deciding/grant-case.server';
import { refuseCase } from '#app/features/deciding/refuse-case.server';
import { ownCertificate } from '#app/features/permits/certificate.query.server';
import { ownPermitLetter } from '#app/features/permits/permit-letters.query.server';
import { registerArrival } from '#app/features/permits/register-arrival.server';
import { verifyFile } from '#app/features/permits/verify-file.query.server';
import { claimCase } from '#app/features/reviewing/claim-case.server';
import { recommend } from '#app/features/reviewing/recommend.server';
import { setClock } from '#app/infra/clock.server';
import { addSealKey } from '#app/infra/seal/seal-keys.server';
import { signer } from '#app/infra/signature/signer.server';
import { closeChecks, doubtOrigin, officer, type SentCase, sentCase } from '../../support/cases';
import { byTwoHands } from '../../support/two-hands';

const now = new Date('2026-11-23T05:00:00Z');

// The chain that signs is made when it is first needed: on the morning these papers are of, whatever day it is today.
beforeAll(async () => {
  setClock(() => now);
  await signer();
});

async function decided(what: 'grant' | 'refusal', of: SentCase = {}) {
  await db.quota.upsert({
    where: { year_field: { year: 2026, field: 'health' } },
    create: { year: 2026, field: 'health', places: 50 },
    update: {},
  });
  const [assessor, second] = await Promise.all([officer('assessor'), officer('decision-maker')]);
  const { id, version, accountId } = await sentCase(of);
  await claimCase(id, assessor, { now });
  await closeChecks(id, assessor.id);
  // Without a doubt of a check a refusal would depart from what the sheet says.
  if (what === 'refusal') await doubtOrigin(id);
  const reasons = what === 'grant' ? [] : ['passport-too-short', 'untrue-documents'];
  await recommend({ id, version, recommendation: what, reasons, note: null }, assessor, { now });
  return { id, version: version + 1, accountId, second, reasons };
}

async function granted(of: SentCase = {}) {
  const { id, version, accountId, second } = await decided('grant', of);
  expect(await grantCase({ id, version, note: null }, second, { now })).toMatchObject({ ok: true });
  const permits = await db.permit.findMany({ where: { applicationId: id } });
  return { id, accountId, second, permits };
}

async function textOf(pdf: Uint8Array) {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const text = [...document.pages()].map((page) => page.getText().replace(/\s+/g, ' ')).join(' ');
  document.destroy();
  library.destroy();
  return text;
}

const rowsOf = (subject: string) => db.paper.findMany({ where: { subject }, orderBy: { version: 'asc' } });

describe('a certificate', () => {
  it('is drawn and signed once, and given out as kept; what is kept is sealed, its hash is recorded', async () => {
    const { accountId, permits } = await granted();
    const id = permits[0]?.id ?? '';
    const all = await Promise.all([1, 2, 3].map(() => ownCertificate(accountId, id, { now })));
    const again = await ownCertificate(accountId, id, { now: new Date('2026-11-25T05:00:00Z') });
    const [first] = all;
    for (const each of [...all, again])
      expect(Buffer.compare(each?.pdf ?? Buffer.of(), first?.pdf ?? Buffer.of(1))).toBe(0);
    const rows = await rowsOf(`certificate:${id}`);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.sha256).toBe(
      createHash('sha256')
        .update(first?.pdf ?? '')
        .digest('hex'),
    );
    expect(Buffer.from(rows[0]?.bytes ?? []).includes('%PDF')).toBe(false);
    expect(first?.pdf.length).toBeLessThanOrEqual(150 * 1024);
    expect(await verifyFile(first?.pdf ?? Buffer.of(), { now })).toMatchObject({
      genuine: true,
      accepted: true,
      paper: 'certificate',
      kind: 'card',
      number: permits[0]?.number,
      standing: 'valid',
      newer: false,
    });
  });

  it('is nobody else’s to download', async () => {
    const [mine, other] = await Promise.all([granted(), sentCase()]);
    const id = mine.permits[0]?.id;
    expect(await ownCertificate(other.accountId, id, { now })).toBeNull();
    expect(await ownPermitLetter(other.accountId, { id, letter: 'rights' }, now)).toBeNull();
    expect(await ownLetter(other.accountId, { id: mine.id, letter: 'acknowledgement' }, now)).toBeNull();
  });

  it('in another script is another version, and the one before is still genuine; going back draws nothing anew', async () => {
    const { accountId, permits } = await granted();
    const id = permits[0]?.id ?? '';
    const plain = await ownCertificate(accountId, id, { now });
    const arabic = await ownCertificate(accountId, id, { script: 'arab', now });
    const latin = await ownCertificate(accountId, id, { script: 'latn', now });
    expect(await textOf(arabic?.pdf ?? Buffer.of())).toContain('Kazakh Arabic letters');
    expect(await textOf(latin?.pdf ?? Buffer.of())).toContain('Särsenbai Aigül');
    expect((await rowsOf(`certificate:${id}`)).map(({ supersededAt }) => supersededAt === null)).toEqual([
      false,
      false,
      true,
    ]);
    expect(await verifyFile(plain?.pdf ?? Buffer.of(), { now })).toMatchObject({ accepted: true, newer: true });
    expect(
      Buffer.compare((await ownCertificate(accountId, id, { now }))?.pdf ?? Buffer.of(), plain?.pdf ?? Buffer.of(1)),
    ).toBe(0);
    expect((await rowsOf(`certificate:${id}`)).map(({ supersededAt }) => supersededAt === null)).toEqual([
      true,
      false,
      false,
    ]);
    // A script the name was not told in changes nothing.
    await ownCertificate(accountId, id, { script: 'original', now });
    expect(await rowsOf(`certificate:${id}`)).toHaveLength(3);
  });

  it('is a new version after new facts or a new key; the old facts are genuine no more than on the day they were true', async () => {
    const { accountId, permits } = await granted({ programme: 'valuable-skills-visa' });
    const residence = permits.find(({ kind }) => kind === 'residence')?.id ?? '';
    const visa = permits.find(({ kind }) => kind === 'visa')?.id ?? '';
    const [waiting, entry] = await Promise.all([residence, visa].map((id) => ownCertificate(accountId, id, { now })));
    expect(await verifyFile(waiting?.pdf ?? Buffer.of(), { now })).toMatchObject({
      genuine: true,
      accepted: false,
      because: 'not-yet-in-force',
    });
    const later = new Date('2026-12-02T05:00:00Z');
    await registerArrival({ id: residence, arrivedOn: plainDate('2026-12-01') }, await officer('intake'), {
      now: later,
    });
    const active = await ownCertificate(accountId, residence, { now: later });
    expect(await verifyFile(waiting?.pdf ?? Buffer.of(), { now: later })).toMatchObject({
      accepted: false,
      because: 'replaced',
    });
    expect(await verifyFile(entry?.pdf ?? Buffer.of(), { now: later })).toMatchObject({
      accepted: false,
      because: 'superseded',
    });
    expect(await ownCertificate(accountId, visa, { now: later })).toBeNull();
    addSealKey(null, later);
    const rekeyed = await ownCertificate(accountId, residence, { now: later });
    expect(Buffer.compare(rekeyed?.pdf ?? Buffer.of(), active?.pdf ?? Buffer.of())).not.toBe(0);
    for (const file of [active, rekeyed]) {
      expect(await verifyFile(file?.pdf ?? Buffer.of(), { now: later })).toMatchObject({ accepted: true });
    }
  });

  it('of a revoked or expired permit is genuine and not to be relied on', async () => {
    const { accountId, permits, second } = await granted();
    const id = permits[0]?.id ?? '';
    const pdf = (await ownCertificate(accountId, id, { now }))?.pdf ?? Buffer.of();
    const late = new Date('2040-01-01T05:00:00Z');
    expect(await verifyFile(pdf, { now: late })).toMatchObject({ genuine: true, accepted: false, because: 'expired' });
    await byTwoHands({ id, act: 'revoke', ground: 'untrue-information' }, { now, approver: second });
    expect(await verifyFile(pdf, { now })).toMatchObject({ genuine: true, accepted: false, because: 'revoked' });
    expect(await ownCertificate(accountId, id, { now })).toBeNull();
  });

  it('that the register does not know is refused, however well it is signed', async () => {
    const { accountId, permits } = await granted();
    const id = permits[0]?.id ?? '';
    const pdf = (await ownCertificate(accountId, id, { now }))?.pdf ?? Buffer.of();
    await db.paper.deleteMany({ where: { permitId: id } });
    expect(await verifyFile(pdf, { now })).toEqual({ genuine: false, accepted: false, because: 'unknown' });
  });
});

describe('letters', () => {
  it('acknowledge, notify and decide in the words of the coded reasons, each signed and known', async () => {
    const { id, version, accountId, second, reasons } = await decided('refusal');
    const read = async (letter: 'acknowledgement' | 'notice' | 'decision') => {
      const file = await ownLetter(accountId, { id, letter }, now);
      if (!file) return null;
      expect(await verifyFile(file.pdf, { now })).toMatchObject({ accepted: true, paper: letter, standing: null });
      expect(file.pdf.length).toBeLessThanOrEqual(150 * 1024);
      return textOf(file.pdf);
    };
    expect(await read('notice')).toBeNull();
    expect(await read('decision')).toBeNull();
    await giveNotice({ id, version, reasons, note: null }, second, { now });
    const notice = (await read('notice')) ?? '';
    expect(notice).toContain('It has not decided yet');
    expect(notice).toContain('article 20 (2)');
    expect(await read('decision')).toBeNull();
    const later = new Date('2026-12-01T05:00:00Z');
    expect(await refuseCase({ id, version: version + 1, note: null }, second, { now: later })).toMatchObject({
      ok: true,
    });
    const decision = (await read('decision')) ?? '';
    const { number } = await db.decision.findFirstOrThrow({ where: { applicationId: id, kind: 'refuse' } });
    for (const said of [number, '01.12.2026', '01.03.2027', 'article 20 (2)', 'бас тартылды', 'отказано']) {
      expect(decision).toContain(said);
    }
  });

  it('a grant’s decision names its permits; the sheet of rights and the confirmation speak of one', async () => {
    const { id, accountId, permits } = await granted();
    const [permit] = permits;
    const decision = await ownLetter(accountId, { id, letter: 'decision' }, now);
    const rights = await ownPermitLetter(accountId, { id: permit?.id, letter: 'rights' }, now);
    const standing = await ownPermitLetter(accountId, { id: permit?.id, letter: 'standing' }, now);
    const grouped = permit?.number.replace(/(.{4})(?=.)/g, '$1-') ?? '';
    for (const file of [decision, rights, standing]) {
      expect(await textOf(file?.pdf ?? Buffer.of())).toContain(grouped);
      expect(await verifyFile(file?.pdf ?? Buffer.of(), { now })).toMatchObject({ accepted: true });
    }
    expect(await textOf(rights?.pdf ?? Buffer.of())).toContain('/kk/programmes/kandas-card');
    expect(await textOf(standing?.pdf ?? Buffer.of())).toContain('Day of the confirmation: 23.11.2026');
  });
});

it('the chain is made once for a data folder', async () => {
  expect(await signer()).toBe(await signer());
});
