import { expect, it } from 'vitest';
import { db } from '#app/data/db.server';
import { hasWritten } from '#app/data/message.server';
import { messageLength, replyTemplateCodes } from '#app/domain/application/messages';
import { letterTasks } from '#app/features/letters/deliver-letter.server';
import { caseConversation, messagesAbout, ownConversation } from '#app/features/talking/conversation.query.server';
import { replyMessage, settleWritten } from '#app/features/talking/reply-message.server';
import { replyText, snippetsIn, templatesIn } from '#app/features/talking/reply-text';
import { writeMessage } from '#app/features/talking/write-message.server';
import { locales } from '#app/i18n/locales';
import { workOff } from '#tests/support/jobs';
import { lettersTo } from '#tests/support/mail';
import { officer, sentCase, stateOf } from '../../support/cases';

const now = new Date('2026-11-23T05:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
let serial = 0;
const key = () => `key-${++serial}`;

async function written(text = 'Диплом туралы сұрағым бар.') {
  const sent = await sentCase();
  const applicant = { id: sent.accountId };
  const first = await writeMessage({ id: sent.id, text, key: key(), locale: 'kk' }, applicant, { now });
  expect(first.ok).toBe(true);
  return { ...sent, applicant };
}

const waiting = async (id: string) =>
  (await db.$queryRaw<{ id: string }[]>`SELECT a.id FROM application a WHERE ${hasWritten} AND a.id = ${id}::uuid`)
    .length > 0;
const reply = { template: 'free' as const, block: 'Көшірме жеткілікті.' };

it('an applicant writes, waits in the queue, is answered, and reads it; the letter says that, not what', async () => {
  const { id, accountId } = await written();
  expect(await waiting(id)).toBe(true);
  const verifier = await officer('verifier');
  const seen = await caseConversation(id, verifier, { now: later(1) });
  expect(seen?.messages).toMatchObject([{ side: 'applicant', text: 'Диплом туралы сұрағым бар.', readAt: null }]);
  expect(await replyMessage({ id, ...reply, key: key() }, verifier, { now: later(2) })).toMatchObject({ ok: true });
  expect(await waiting(id)).toBe(false);
  expect(await messagesAbout(id)).toEqual({ all: 2, waiting: 0, unread: 1 });
  await workOff(letterTasks);
  const { email } = await db.account.findUniqueOrThrow({ where: { id: accountId } });
  const [letter] = lettersTo(email);
  expect(letter?.text).toContain(`/kk/my/applications/${id}/messages`);
  expect(letter?.text).not.toContain('Көшірме');
  const own = await ownConversation(accountId, id, { now: later(3) });
  expect(own?.messages.at(-1)).toMatchObject({ side: 'office', template: 'free' });
  expect(own?.messages.at(-1)?.text).toContain('Көшірме жеткілікті.');
  expect(own?.messages[0]?.readAt).toEqual(later(1));
  expect(await messagesAbout(id)).toMatchObject({ unread: 0 });
  const { steps } = await stateOf(id);
  expect(steps).toEqual(['write-message', 'reply-message']);
});

it('the same form sent twice, at once and later, says it once', async () => {
  const { id, accountId } = await sentCase();
  const one = key();
  const write = () => writeMessage({ id, text: 'Сәлем', key: one, locale: 'kk' }, { id: accountId }, { now });
  for (const each of [...(await Promise.all([write(), write(), write()])), await write()]) expect(each.ok).toBe(true);
  expect(await messagesAbout(id)).toMatchObject({ all: 1 });
  const verifier = await officer('verifier');
  const two = key();
  const answer = () => replyMessage({ id, ...reply, key: two }, verifier, { now });
  for (const each of await Promise.all([answer(), answer(), answer()])) expect(each.ok).toBe(true);
  const { letters, steps } = await stateOf(id);
  expect(letters).toEqual(['message-received']);
  expect(steps).toEqual(['write-message', 'reply-message']);
});

it('is bounded: nothing, too much, too often, a stranger, a draft', async () => {
  const { id, accountId } = await sentCase();
  const write = (text: string, who = accountId, about = id) =>
    writeMessage({ id: about, text, key: key(), locale: 'kk' }, { id: who }, { now });
  expect(await write(' \n\u200b ')).toMatchObject({ code: 'required' });
  expect(await write('ә'.repeat(messageLength + 1))).toMatchObject({ code: 'too-long' });
  expect(await write('ә'.repeat(messageLength))).toMatchObject({ ok: true });
  const other = await sentCase();
  expect(await write('x', other.accountId)).toMatchObject({ code: 'not-found' });
  expect(await write('x', accountId, 'nonsense')).toMatchObject({ code: 'not-found' });
  expect(await ownConversation(other.accountId, id, { now })).toBeNull();
  const draft = await sentCase({ status: 'submitted' });
  await db.application.update({ where: { id: draft.id }, data: { status: 'draft' } });
  expect(await write('x', draft.accountId, draft.id)).toMatchObject({ code: 'not-found' });
  for (let sent = 1; sent < 10; sent++) expect((await write(`${sent}`)).ok).toBe(true);
  expect(await write('one more')).toMatchObject({ code: 'too-often' });
  expect(await messagesAbout(id)).toMatchObject({ all: 10 });
});

it('an officer who may not speak for the office reads and does not mark it as read', async () => {
  const { id, accountId } = await written();
  const [auditor, analyst, holder] = [await officer('auditor'), await officer('analyst'), await officer('verifier')];
  for (const who of [auditor, analyst]) {
    expect(await replyMessage({ id, ...reply, key: key() }, who, { now })).toMatchObject({ code: 'not-your-role' });
    expect(await settleWritten({ id }, who, { now })).toMatchObject({ code: 'not-your-role' });
    expect((await caseConversation(id, who, { now }))?.may.ok).toBe(false);
  }
  await db.application.update({ where: { id }, data: { claimedById: holder.id, claimedAt: now } });
  const other = await officer('assessor');
  expect(await replyMessage({ id, ...reply, key: key() }, other, { now })).toMatchObject({
    code: 'claimed',
    detail: { name: holder.name },
  });
  const self = { id: accountId, roles: ['verifier' as const] };
  expect(await replyMessage({ id, ...reply, key: key() }, self, { now })).toMatchObject({ code: 'own-application' });
  expect((await ownConversation(accountId, id, { now }))?.messages[0]?.readAt).toBeNull();
  expect(await messagesAbout(id)).toMatchObject({ all: 1, waiting: 1 });
  expect((await stateOf(id)).letters).toEqual([]);
});

it('what needs no answer leaves the queue, with one trace', async () => {
  const { id } = await written();
  const verifier = await officer('verifier');
  await Promise.all([1, 2, 3].map(() => settleWritten({ id }, verifier, { now: later(1) })));
  expect(await waiting(id)).toBe(false);
  expect((await stateOf(id)).steps).toEqual(['write-message', 'settle-messages']);
});

it('is guarded by the database: nothing said is changed or taken away', async () => {
  const { id } = await written();
  const change = (data: object) => db.message.updateMany({ where: { applicationId: id }, data });
  await expect(change({ text: 'another' })).rejects.toThrow();
  await expect(change({ side: 'office' })).rejects.toThrow();
  await expect(db.message.deleteMany({ where: { applicationId: id } })).rejects.toThrow();
  await change({ readAt: now });
  await expect(change({ readAt: later(1) })).rejects.toThrow();
});

it('every template reads well in every language: whole, without a gap, with the words in their place', () => {
  const facts = { name: 'Айгүл', number: 'KC-2026-004217-7', label: 'verification', dueOn: null };
  for (const locale of locales) {
    expect(new Set(snippetsIn(locale).map(({ text }) => text)).size).toBe(snippetsIn(locale).length);
    for (const { code, before, after } of templatesIn(locale, facts)) {
      for (const block of ['Өз сөзім $& \\1 {x}', '']) {
        const text = replyText(locale, code, block, facts);
        expect(text).toContain(block);
        expect(text.startsWith(before)).toBe(true);
        expect(text.endsWith(after)).toBe(true);
        expect(text).not.toMatch(/\n{3}|[\uE000]|none/);
      }
    }
  }
  expect(replyTemplateCodes.length).toBeGreaterThan(5);
});
