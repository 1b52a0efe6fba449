import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { findCase } from '#app/data/application.server';
import { checksOf } from '#app/data/check.server';
import { db } from '#app/data/db.server';
import { amendmentsOf, rowDraftsOf } from '#app/data/request-answer.server';
import type { RequestedItem } from '#app/domain/decisions/officer-forms';
import { answerRequest } from '#app/features/applying/answer-request.server';
import { ownOpenRequest } from '#app/features/applying/open-request.server';
import { rowWords, saveRequestRow } from '#app/features/applying/save-request-row.server';
import { claimCase } from '#app/features/reviewing/claim-case.server';
import { recordFindings } from '#app/features/reviewing/record-findings.server';
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
  expect(await amendmentsOf(db, request)).toEqual([
    { name: 'givenNamesLatin', page: 'name', before: 'AIGUL', after: 'AIGULIM' },
  ]);
  // The name is of the identity, the diploma of the profession; these rows are open again, what was found stays beside.
  const checks = (await checksOf(db, id, later.now)).filter(({ finding }) => finding === null);
  expect(checks.map(({ kind }) => kind).sort()).toEqual(['identity', 'profession']);
  const open = checks.flatMap(({ rows }) => rows).filter(({ found }) => found === null);
  expect(open.map(({ key, before, said }) => [key, before?.finding, said?.cause]).sort()).toEqual([
    ['answer.givenNamesLatin', 'matches', 'answer'],
    ['paper.diploma', 'matches', 'answer'],
  ]);
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
  expect((await amendmentsOf(db, request))[0]).toEqual({ name: 'jobOffer', page: 'offer', before: false, after: true });
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

it('an entry of a list is answered on one page with its own questions, and comes back to its row', async () => {
  const sent = await sentCase();
  const entry = randomUUID();
  const job = {
    ...{ jobEmployer: 'Ховд ауруханасы', jobCountry: 'MNG', jobTitle: 'дәрігер' },
    ...{ jobRelevant: true, jobFrom: '2016-09' },
  };
  await db.entry.create({
    data: { id: entry, applicationId: sent.id, list: 'employments', position: 1, answers: job, savedAt: now },
  });
  const verifier = await officer('verifier', 'assessor');
  await claimCase(sent.id, verifier, { now });
  const row = async () => {
    const rows = (await checksOf(db, sent.id, now)).flatMap((check) => check.rows);
    return rows.find(({ key }) => key === `entry.${entry}`);
  };
  const unlike = { finding: 'does-not-match', reason: 'differs-from-document', note: null } as const;
  const judge = async (seen: number) =>
    recordFindings(
      { id: sent.id, kind: 'profession', row: [{ key: `entry.${entry}`, seen }], ...unlike },
      verifier,
      later,
    );
  expect(await judge(0)).toMatchObject({ ok: true });
  const ask = async (id: string) => {
    const { version } = await db.application.findUniqueOrThrow({ where: { id: sent.id } });
    const items: RequestedItem[] = [{ reason: 'differs-from-document', entry: id }];
    return requestInformation({ id: sent.id, version, items }, verifier, { now });
  };
  expect(await ask(randomUUID())).toMatchObject({ code: 'not-found' });
  expect(await ask(entry)).toMatchObject({ ok: true });
  const request = (await ownOpenRequest(sent.accountId, sent.id))?.request;
  expect(request?.rows.map(({ key, kind }) => [key, kind])).toEqual([[`entry.${entry}`, 'entry']]);
  const of = { id: sent.id, request: request?.id ?? '', row: `entry.${entry}`, lists };
  const as = { id: sent.accountId };
  expect(await saveRequestRow({ ...of, raw: {}, words: '' }, as, later)).toMatchObject({ code: 'wrong-answers' });
  // Words alone, the entry as it is: it counts as answered and opens the row again.
  const raw = {
    ...{ jobEmployer: job.jobEmployer, jobCountry: 'MNG', jobTitle: job.jobTitle, jobRelevant: 'yes' },
    ...{ 'jobFrom.month': '9', 'jobFrom.year': '2016' },
  };
  expect(await saveRequestRow({ ...of, raw, words: '' }, as, later)).toMatchObject({ code: 'explanation-required' });
  expect(await saveRequestRow({ ...of, raw, words: 'Дәл солай.' }, as, later)).toMatchObject({ ok: true });
  expect(await answerRequest({ id: sent.id, text: '', request: of.request }, as, later)).toMatchObject({ ok: true });
  expect(await row()).toMatchObject({ found: null, version: 1, before: unlike, said: { cause: 'answer' } });
  // Judged again, asked again, and this time corrected.
  expect(await judge(1)).toMatchObject({ ok: true });
  expect(await row()).toMatchObject({ found: unlike, version: 2 });
  expect(await ask(entry)).toMatchObject({ ok: true });
  const second = { ...of, request: (await ownOpenRequest(sent.accountId, sent.id))?.request?.id ?? '' };
  const corrected = { ...raw, 'jobFrom.year': '2018' };
  expect(await saveRequestRow({ ...second, raw: corrected, words: '' }, as, later)).toMatchObject({ ok: true });
  const again = () => answerRequest({ id: sent.id, text: '', request: second.request }, as, later);
  for (const each of await Promise.all([again(), again()])) expect(each).toMatchObject({ ok: true });
  expect(await amendmentsOf(db, second.request)).toEqual([
    { name: 'jobFrom', page: 'employments', entry, before: '2016-09', after: '2018-09' },
  ]);
  expect((await findCase(db, sent.id))?.entries[0]?.answers).toEqual({ ...job, jobFrom: '2018-09' });
  expect((await row())?.found).toBeNull();
});
