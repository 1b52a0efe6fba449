import { expect, it } from 'vitest';
import { findCase } from '#app/data/application.server';
import { db } from '#app/data/db.server';
import { amendmentsOf, rowDraftsOf } from '#app/data/request-answer.server';
import type { RequestedItem } from '#app/domain/decisions/officer-forms';
import { answerRequest } from '#app/features/applying/answer-request.server';
import { ownOpenRequest } from '#app/features/applying/open-request.server';
import { rowWords, saveRequestRow } from '#app/features/applying/save-request-row.server';
import { claimCase } from '#app/features/reviewing/claim-case.server';
import { cancelRequest, requestInformation } from '#app/features/reviewing/request-information.server';
import { lists } from '#app/http/lists.server';
import { closeChecks, officer, sentCase, stateOf } from '../../support/cases';

const now = new Date('2026-11-23T05:00:00Z');
const later = { now: new Date('2026-11-25T05:00:00Z') };

const items: RequestedItem[] = [
  { reason: 'unreadable', item: 'diploma' },
  { reason: 'differs-from-document', question: 'givenNamesLatin', page: 'name' },
  { reason: 'note', note: 'Қай елде оқыдыңыз?' },
];

async function asked(what: readonly RequestedItem[] = items) {
  const sent = await sentCase();
  const verifier = await officer('verifier', 'assessor');
  await claimCase(sent.id, verifier, { now });
  await closeChecks(sent.id, verifier.id);
  const requested = await requestInformation({ id: sent.id, version: sent.version, items: what }, verifier, { now });
  if (!requested.ok) throw new Error(requested.code);
  const applicant = { id: sent.accountId };
  const open = async () => (await ownOpenRequest(sent.accountId, sent.id))?.request ?? null;
  const request = (await open())?.id ?? '';
  const save = (
    row: string,
    {
      raw = {},
      words = '',
      who = applicant,
      meant = request,
    }: {
      raw?: Record<string, string>;
      words?: string;
      who?: { id: string };
      meant?: string;
    } = {},
  ) => saveRequestRow({ id: sent.id, request: meant, row, raw, words, lists }, who, later);
  const send = (text = '') => answerRequest({ id: sent.id, text, request }, applicant, later);
  return { ...sent, applicant, verifier, request, open, save, send };
}

it('each thing asked is a page; what is prepared stays and changes nothing before the answer is sent', async () => {
  const { id, open, save, request } = await asked();
  expect((await open())?.rows.map(({ kind, done }) => [kind, done])).toEqual([
    ['paper', false],
    ['question', false],
    ['words', false],
  ]);
  expect(await save('2', { raw: { givenNamesLatin: 'AIGULIM' } })).toMatchObject({ ok: true, value: { next: '1' } });
  expect(await save('3', { words: 'Моңғолияда.' })).toMatchObject({ ok: true, value: { next: '1' } });
  expect(await save('1', { words: 'Көшірмесі келесі аптада болады.' })).toMatchObject({
    ok: true,
    value: { next: null },
  });
  expect((await findCase(db, id))?.answers.givenNamesLatin).toBe('AIGUL');
  expect(await rowDraftsOf(db, request)).toHaveLength(3);
  expect((await stateOf(id)).status).toBe('awaiting_information');
});

it('the whole answer amends what was corrected, with before and after, and opens the checks it is about', async () => {
  const { id, save, send, request } = await asked();
  await save('1', { words: 'Бар көшірмесі осы.' });
  await save('2', { raw: { givenNamesLatin: 'AIGULIM' }, words: 'Қате терген екенмін.' });
  await save('3', { words: 'Моңғолияда.' });
  const answers = await Promise.all([send(), send(), send()]);
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect((await findCase(db, id))?.answers.givenNamesLatin).toBe('AIGULIM');
  expect(await amendmentsOf(db, request)).toEqual([{ name: 'givenNamesLatin', before: 'AIGUL', after: 'AIGULIM' }]);
  // The name is of the identity, the diploma of the profession.
  const checks = await db.caseCheck.findMany({ where: { applicationId: id, finding: null }, orderBy: { kind: 'asc' } });
  expect(checks.map(({ kind }) => kind)).toEqual(['identity', 'profession']);
  const events = await db.event.findMany({ where: { applicationId: id, step: 'reopen-check' } });
  expect(events.map(({ detail }) => detail)).toEqual(
    ['identity', 'profession'].map((kind) => ({ kind, finding: 'matches' })),
  );
  const { status, letters, steps } = await stateOf(id);
  expect(status).toBe('verification');
  expect(letters.filter((each) => each === 'information-answered')).toHaveLength(1);
  expect(steps.filter((each) => each === 'answer')).toHaveLength(1);
});

it('is read by the same rules as the form; nothing, too much and a stranger are refused', async () => {
  const { save, request, id } = await asked();
  expect(await save('2', { raw: { givenNamesLatin: '1700' } })).toMatchObject({
    code: 'wrong-answers',
    errors: [{ name: 'givenNamesLatin' }],
  });
  expect(await save('2', { raw: { givenNamesLatin: 'Айгүл' } })).toMatchObject({ code: 'wrong-answers' });
  expect(await save('2', { raw: { givenNamesLatin: 'AIGUL' } })).toMatchObject({ code: 'explanation-required' });
  expect((await save('2', { raw: { givenNamesLatin: 'AIGUL' }, words: 'Дұрыс, диплом екінші рет берілген.' })).ok).toBe(
    true,
  );
  expect(await save('1')).toMatchObject({ code: 'explanation-required' });
  expect(await save('3', { words: 'ә'.repeat(rowWords + 1) })).toMatchObject({ code: 'too-long' });
  for (const row of ['0', '4', '99', '__proto__', 'q.passportNumber', '']) {
    expect(await save(row, { words: 'x' })).toMatchObject({ code: 'not-found' });
  }
  const other = await asked();
  expect(await save('3', { words: 'x', who: other.applicant })).toMatchObject({ code: 'not-found' });
  expect(await save('3', { words: 'x', meant: other.request })).toMatchObject({ code: 'request-closed' });
  expect((await rowDraftsOf(db, request)).map(({ row }) => row)).toEqual(['2']);
  expect(await ownOpenRequest(other.accountId, id)).toBeNull();
});

it('what is not answered needs words with the whole; a wider answer cannot be slipped in', async () => {
  const { id, save, send, request } = await asked();
  await save('2', { raw: { givenNamesLatin: 'AIGULIM', passportNumber: 'X9999999', qualification: 'doctorate' } });
  expect(await send()).toMatchObject({ code: 'explanation-required' });
  expect(await send('Қалғанын жібере алмаймын.')).toMatchObject({ ok: true });
  expect(await amendmentsOf(db, request)).toHaveLength(1);
  const application = await findCase(db, id);
  expect(application?.answers).toMatchObject({ qualification: 'bachelor', passportNumber: 'E1234567' });
});

it('a corrected answer that makes more be asked asks for it, and both come in with one answer', async () => {
  const { save, send, open, request } = await asked([
    { reason: 'differs-from-document', question: 'jobOffer', page: 'offer' },
  ]);
  await save('1', { raw: { jobOffer: 'yes' } });
  const besides = (await open())?.rows.filter(({ key }) => key.startsWith('q.')) ?? [];
  for (const { key } of besides) {
    expect(await save(key, { words: 'Келісімі бар, аты кейін белгілі болады.' })).toBeDefined();
  }
  expect((await send(besides.length > 0 ? 'Қосымша мәлімет кейін.' : '')).ok).toBe(true);
  expect((await amendmentsOf(db, request))[0]).toEqual({ name: 'jobOffer', before: false, after: true });
});

it('saving and sending against a request that is taken back: one of them wins, nothing is half done', async () => {
  for (let round = 0; round < 10; round++) {
    const { id, save, send, verifier, request } = await asked();
    await save('2', { raw: { givenNamesLatin: 'AIGULIM' } });
    const { version } = await db.application.findUniqueOrThrow({ where: { id } });
    const [sent, back] = await Promise.all([send('Міне.'), cancelRequest({ id, version }, verifier, later)]);
    expect([sent.ok, back.ok].filter(Boolean)).toHaveLength(1);
    const changed = (await findCase(db, id))?.answers.givenNamesLatin === 'AIGULIM';
    expect(changed).toBe(sent.ok);
    expect(await amendmentsOf(db, request)).toHaveLength(sent.ok ? 1 : 0);
    expect(await save('3', { words: 'кеш' })).toMatchObject({ code: 'request-closed' });
  }
});

it('is guarded by the database: a closed request takes no row, what was amended stays', async () => {
  const { save, send, request } = await asked();
  await save('2', { raw: { givenNamesLatin: 'AIGULIM' } });
  await send('Міне.');
  const row = { requestId: request, row: '3', words: 'x', savedAt: now };
  await expect(db.requestAnswer.create({ data: row })).rejects.toThrow();
  await expect(db.amendment.deleteMany({ where: { requestId: request } })).rejects.toThrow();
});
