import { expect, it } from 'vitest';
import { findCase } from '#app/data/application.server';
import { findCaseDocument } from '#app/data/case.server';
import { outcomeOf } from '#app/data/case-outcome.server';
import { db } from '#app/data/db.server';
import { documentsOf } from '#app/data/document.server';
import { hasOutsideAnswer, lastOutsideAnswerOn } from '#app/data/opinion.server';
import { opinionAnswers, opinionKindsFor } from '#app/domain/application/opinions';
import { plainDate } from '#app/domain/basics/plain-date';
import { letterTasks } from '#app/features/letters/deliver-letter.server';
import { answerOpinion } from '#app/features/opinions/answer-opinion.server';
import { askOpinion, recordOpinion, resendOpinion, withdrawOpinion } from '#app/features/opinions/ask-opinion.server';
import { keepOutsideFile, keepScan, removeOutsideFile } from '#app/features/opinions/keep-opinion-file.server';
import { caseOpinions, openOutside } from '#app/features/opinions/opinion.query.server';
import { readCase } from '#app/features/reviewing/case.query.server';
import { statePurpose } from '#app/features/reviewing/open-case.server';
import { openCaseDocument } from '#app/features/reviewing/open-document.server';
import { outsideView } from '#app/http/opinion-words.server';
import { translateFor } from '#app/i18n/catalogues';
import { workOff } from '#tests/support/jobs';
import { lettersTo } from '#tests/support/mail';
import { receivedFile } from '../../support/applicants';
import { officer, sentCase, stateOf } from '../../support/cases';
import { html, pdf } from '../../support/files';

const now = new Date('2026-11-23T05:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
let serial = 0;
let network = 0;
const open = (token: string, at = now) => openOutside(token, { clientIp: `203.${network++}.0.1`, now: at });

const form = (more: object = {}) => ({
  act: 'ask' as const,
  kind: 'ministry-petition' as const,
  check: null,
  body: 'Денсаулық сақтау министрлігі',
  email: `body${++serial}@ministry.example`,
  language: 'ru' as const,
  words: 'Просим ответить к пятнице.',
  key: `key-${serial}`,
  ...more,
});
const answer = { answer: 'favourable' as const, reasons: 'Мамандық тапшы.', signedBy: 'Ә. Нұрланов, басқарма басшысы' };

async function asked(more: object = {}) {
  const sent = await sentCase({ programme: 'valuable-skills-visa', answers: { petition: { petition: false } } });
  const verifier = await officer('verifier');
  const ask = form(more);
  const verdict = await askOpinion({ id: sent.id, ...ask }, verifier, { now });
  if (!verdict.ok) throw new Error(verdict.code);
  const token = async () => {
    await workOff(letterTasks);
    return /opinions\/([\w-]+)/.exec(lettersTo(ask.email).at(-1)?.text ?? '')?.[1] ?? '';
  };
  return { ...sent, verifier, ask, opinion: verdict.value.opinion, token: await token(), lastToken: token };
}

const petitionGate = async (id: string) => {
  const application = await findCase(db, id);
  if (!application) throw new Error('no case');
  return outcomeOf(application, now).gates.find(({ code }) => code === 'VG4')?.state;
};

it('a ministry is asked by a link, answers with a document, and its answer counts at once', async () => {
  const { id, token, verifier, ask, opinion } = await asked();
  const [letter] = lettersTo(ask.email);
  expect(letter?.text).not.toMatch(/SARSENBAY|Айгүл|Сәрсенбай/);
  expect(await petitionGate(id)).toBe('unknown');
  const opened = await open(token);
  if (!opened || opened === 'too-many') throw new Error('not opened');
  const view = JSON.stringify(outsideView({ locale: 'ru', t: translateFor('ru') }, opened));
  expect(view).toContain('SARSENBAY AIGUL');
  expect(view).toContain('Просим ответить к пятнице.');
  expect(view).not.toMatch(/E1234567|1990|Khovd/);
  expect(await keepOutsideFile({ token, file: await receivedFile(await pdf(1), 'hat.pdf') }, { now })).toEqual({
    ok: true,
    value: undefined,
  });
  expect(await lastOutsideAnswerOn(db, id)).toBeNull();
  expect(await answerOpinion({ token, ...answer }, { now: later(2) })).toMatchObject({ ok: true });
  expect(await petitionGate(id)).toBe('met');
  expect(await lastOutsideAnswerOn(db, id)).toBe('2026-11-25');
  const waits = () =>
    db.$queryRaw<unknown[]>`SELECT 1 FROM application a WHERE ${hasOutsideAnswer} AND a.id = ${id}::uuid`;
  expect(await waits()).toHaveLength(1);
  const file = await caseOpinions(id, verifier, { now: later(3) });
  expect(file?.opinions).toMatchObject([{ id: opinion, ...answer, checkKind: 'profession', documents: [{}] }]);
  expect(await waits()).toHaveLength(0);
  const document = file?.opinions[0]?.documents[0];
  expect(await findCaseDocument(document?.id ?? '')).not.toBeNull();
  expect(await documentsOf(db, id)).toEqual([]);
  expect((await stateOf(id)).steps).toEqual(['ask-opinion', 'answer-opinion']);
});

it('a link that was used, expired, taken back, replaced or never existed opens the same nothing', async () => {
  const used = await asked();
  await answerOpinion({ token: used.token, ...answer }, { now });
  const back = await asked();
  expect(await withdrawOpinion(back, back.verifier, { now })).toMatchObject({ ok: true });
  const replaced = await asked();
  expect(await resendOpinion(replaced, replaced.verifier, { now: later(1) })).toMatchObject({ ok: true });
  const expired = await asked();
  const ended = await asked();
  await db.application.update({ where: { id: ended.id }, data: { status: 'withdrawn' } });
  const dead = [used.token, back.token, replaced.token, ended.token, 'x'.repeat(43), '', '../../x'];
  for (const token of dead) {
    expect(await open(token, later(1))).toBeNull();
    expect(await answerOpinion({ token, ...answer, reasons: 'Басқа' }, { now: later(1) })).toEqual({
      ok: false,
      code: 'link-dead',
    });
    expect(await keepOutsideFile({ token, file: await receivedFile(await pdf(1)) }, { now: later(1) })).toMatchObject({
      code: 'not-found',
    });
  }
  expect(await open(expired.token, later(30))).toBeNull();
  expect(await answerOpinion({ token: expired.token, ...answer }, { now: later(30) })).toMatchObject({ ok: false });
  expect(await open(await replaced.lastToken(), later(1))).not.toBeNull();
  expect(
    await db.document.count({ where: { item: 'opinion', applicationId: { in: [used.id, back.id, ended.id] } } }),
  ).toBe(0);
});

it('comes back to its check with its document, and who asked is told by one letter; not to who may not read the check', async () => {
  const { id, verifier, opinion, token } = await asked();
  await keepOutsideFile({ token, file: await receivedFile(await pdf(1)) }, { now });
  await answerOpinion({ token, ...answer }, { now: later(1) });
  await answerOpinion({ token, ...answer }, { now: later(2) });
  const letters = await db.letter.findMany({ where: { accountId: verifier.id, letter: 'opinion-answered' } });
  expect(letters).toHaveLength(1);
  const file = await readCase(id, verifier, { now: later(2) });
  expect(file?.opinions).toMatchObject([{ id: opinion, checkKind: 'profession', answer: 'favourable' }]);
  expect(file?.opinionLinks).toMatchObject([{ subject: opinion }]);

  const security = await asked({ kind: 'security' });
  await keepOutsideFile({ token: security.token, file: await receivedFile(await pdf(1)) }, { now });
  await answerOpinion({ token: security.token, ...answer }, { now: later(1) });
  const document = await db.document.findFirstOrThrow({ where: { opinionId: security.opinion } });
  await db.document.update({ where: { id: document.id }, data: { state: 'ready' } });
  const look = (by: Awaited<ReturnType<typeof officer>>) =>
    openCaseDocument(document.id, { kind: 'page', page: 1 }, by, { now: later(1) });
  const decider = await officer('decision-maker');
  for (const by of [decider, security.verifier])
    await statePurpose({ id: security.id, purpose: 'second-opinion' }, by, { now: later(1) });
  expect((await caseOpinions(security.id, decider, { now: later(1) }))?.opinions).toEqual([]);
  expect(await look(decider)).toBeNull();
  expect((await caseOpinions(security.id, security.verifier, { now: later(1) }))?.opinions).toHaveLength(1);
  expect(await look(security.verifier)).not.toBeNull();
});

it('looking changes nothing, however often', async () => {
  const { token, id } = await asked();
  const before = JSON.stringify(await db.signedLink.findMany({ where: { applicationId: id } }));
  for (let round = 0; round < 5; round++) expect(await open(token)).not.toBeNull();
  expect(JSON.stringify(await db.signedLink.findMany({ where: { applicationId: id } }))).toBe(before);
});

it('two answers at once, and one taken back while answering: one of them counts, every time', async () => {
  for (let round = 0; round < 15; round++) {
    const { id, token, verifier, opinion } = await asked();
    const [yes, no, taken] = await Promise.all([
      answerOpinion({ token, ...answer }, { now }),
      answerOpinion({ token, ...answer, answer: 'unfavourable', reasons: 'Жоқ' }, { now }),
      withdrawOpinion({ id, opinion }, verifier, { now }),
    ]);
    expect([yes, no, taken].filter(({ ok }) => ok)).toHaveLength(1);
    const row = await db.opinion.findUniqueOrThrow({ where: { id: opinion } });
    expect(row.answer).toBe(yes.ok ? 'favourable' : no.ok ? 'unfavourable' : null);
    expect(row.revokedAt !== null).toBe(taken.ok);
    expect((await stateOf(id)).steps).toHaveLength(2);
  }
});

it('the same answer and the same question sent again do nothing more', async () => {
  const { id, token, verifier, ask } = await asked();
  const answers = await Promise.all([1, 2, 3].map(() => answerOpinion({ token, ...answer }, { now })));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(await askOpinion({ id, ...ask }, verifier, { now })).toMatchObject({ ok: true });
  expect(await db.opinion.count({ where: { applicationId: id } })).toBe(1);
  expect((await stateOf(id)).steps).toEqual(['ask-opinion', 'answer-opinion']);
});

it('files are bounded: kind, number, and only while the link is open; one can be taken back', async () => {
  const { token, opinion } = await asked();
  const keep = async (bytes: Uint8Array, name: string) =>
    keepOutsideFile({ token, file: await receivedFile(bytes, name) }, { now });
  expect(await keep(html, 'x.pdf')).toMatchObject({ code: 'wrong-type' });
  const same = await pdf(1);
  for (const bytes of [same, same, await pdf(2), await pdf(3)]) expect((await keep(bytes, 'a.pdf')).ok).toBe(true);
  expect(await keep(await pdf(4), 'a.pdf')).toMatchObject({ code: 'too-many-for-item' });
  const rows = await db.document.findMany({ where: { opinionId: opinion, removedAt: null } });
  expect(rows).toHaveLength(3);
  const other = await asked();
  await removeOutsideFile({ token: other.token, document: rows[0]?.id ?? '' }, { now });
  expect(await db.document.count({ where: { opinionId: opinion, removedAt: null } })).toBe(3);
  await removeOutsideFile({ token, document: rows[0]?.id ?? '' }, { now });
  expect(await db.document.count({ where: { opinionId: opinion, removedAt: null } })).toBe(2);
});

it('what came on paper is written down with its day, and its scan is added by an officer', async () => {
  const { id } = await sentCase();
  const verifier = await officer('verifier');
  const { language: _, email: __, words: ___, ...rest } = form({ kind: 'commission', act: 'paper' });
  const paper = { ...rest, act: 'paper' as const, kind: 'commission' as const, ...answer };
  const on = (day: string) => ({ id, ...paper, answeredOn: plainDate(day) });
  expect(await recordOpinion(on('2026-11-24'), verifier, { now })).toMatchObject({ code: 'in-the-future' });
  const recorded = await recordOpinion(on('2026-11-20'), verifier, { now });
  if (!recorded.ok) throw new Error(recorded.code);
  const { opinion } = recorded.value;
  const scan = { id, opinion, file: await receivedFile(await pdf(2), 'scan.pdf') };
  expect(await keepScan(scan, await officer('auditor'), { now })).toMatchObject({ code: 'not-found' });
  expect(await keepScan({ ...scan, file: await receivedFile(await pdf(2)) }, verifier, { now })).toMatchObject({
    ok: true,
  });
  const other = await sentCase();
  expect(
    await keepScan({ ...scan, id: other.id, file: await receivedFile(await pdf(1)) }, verifier, { now }),
  ).toMatchObject({ code: 'not-found' });
  expect((await caseOpinions(id, verifier, { now }))?.opinions).toMatchObject([
    { onPaper: true, checkKind: 'origin', answeredOn: '2026-11-20', documents: [{ pageCount: 2 }] },
  ]);
  expect((await stateOf(id)).letters).toEqual([]);
});

it('is refused to who may not speak for the office, for a wrong check, an ended case, another case', async () => {
  const { id, opinion, verifier, accountId } = await asked();
  for (const who of [
    await officer('auditor'),
    await officer('analyst'),
    { id: accountId, roles: ['verifier' as const] },
  ]) {
    expect((await askOpinion({ id, ...form() }, who, { now })).ok).toBe(false);
    expect((await withdrawOpinion({ id, opinion }, who, { now })).ok).toBe(false);
  }
  expect(await askOpinion({ id, ...form({ kind: 'commission' }) }, verifier, { now })).toMatchObject({
    code: 'no-such-check',
  });
  expect(await askOpinion({ id, ...form({ kind: 'other', check: 'origin' }) }, verifier, { now })).toMatchObject({
    code: 'no-such-check',
  });
  const other = await sentCase();
  expect(await withdrawOpinion({ id: other.id, opinion }, verifier, { now })).toMatchObject({ code: 'not-found' });
  expect(await resendOpinion({ id: other.id, opinion }, verifier, { now })).toMatchObject({ code: 'not-found' });
  await db.application.update({ where: { id: other.id }, data: { status: 'withdrawn' } });
  expect(await askOpinion({ id: other.id, ...form() }, verifier, { now })).toMatchObject({ code: 'step-not-open' });
});

it('is guarded by the database: an answer stays, silence is none', async () => {
  const { token, opinion } = await asked();
  const change = (data: object) => db.opinion.updateMany({ where: { id: opinion }, data });
  await expect(change({ answer: 'favourable' })).rejects.toThrow();
  await answerOpinion({ token, ...answer }, { now });
  await expect(change({ answer: 'unfavourable' })).rejects.toThrow();
  await expect(change({ revokedAt: now })).rejects.toThrow();
  await expect(db.opinion.deleteMany({ where: { id: opinion } })).rejects.toThrow();
});

it('knows for each route whom it can ask', () => {
  expect(opinionKindsFor('kandas-card', 'business')).toEqual(['commission', 'chamber', 'security', 'other']);
  expect(opinionKindsFor('valuable-skills-visa', 'exceptional-achievement')).toContain('field-council');
  expect(opinionKindsFor('valuable-skills-visa', 'listed-profession')).not.toContain('commission');
  expect(opinionAnswers).toHaveLength(3);
});
