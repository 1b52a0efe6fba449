import { expect, it } from 'vitest';
import { findCase } from '#app/data/application.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { db, transaction } from '#app/data/db.server';
import { oweLetter } from '#app/data/letter.server';
import { deliverLetter, letterTasks } from '#app/features/letters/deliver-letter.server';
import { ownMailed } from '#app/features/letters/mailed-letter.query.server';
import { open } from '#app/infra/keys.server';
import { holdsSecret, letterNames } from '#emails/letters';
import { workOff } from '#tests/support/jobs';
import { sentCase } from '../../support/cases';

const now = new Date('2026-11-23T05:00:00Z');

async function mailed(locale = 'en') {
  const { id, accountId } = await sentCase();
  await db.application.update({ where: { id }, data: { locale } });
  const application = await findCase(db, id);
  if (!application) throw new Error('no case');
  await transaction((tx) => oweCaseLetter(tx, application, 'information-requested', { until: '2026-12-14' }, now));
  await workOff(letterTasks);
  const { id: letter } = await db.letter.findFirstOrThrow({ where: { applicationId: id } });
  return { id, accountId, letter };
}

it('a letter that was sent is opened again, in its language and in the official ones below', async () => {
  const { id, accountId, letter } = await mailed();
  const opened = await ownMailed(accountId, { id, letter });
  expect(opened?.hidden).toBeNull();
  expect(opened?.sentAt).not.toBeNull();
  expect(opened?.written.map(({ locale }) => locale)).toEqual(['en', 'kk', 'ru']);
  expect(opened?.written[0]?.text.join('\n')).toContain('14 December 2026');
  expect(opened?.written[0]?.text[0]).toMatch(/SARSENBAY AIGUL/);
  expect(opened?.written[1]?.text.join('\n')).toContain('2026 ж. 14 желтоқсан');
  expect(opened?.written.flatMap(({ text }) => text).join()).not.toMatch(/--|Kandas Portal:/);
});

it.each([
  ['kk', ['kk', 'ru']],
  ['ru', ['ru', 'kk']],
  ['kk-arab', ['kk-arab', 'kk', 'ru']],
])('sent in %s it is shown in %j', async (locale, shown) => {
  const { id, accountId, letter } = await mailed(locale);
  expect((await ownMailed(accountId, { id, letter }))?.written.map((each) => each.locale)).toEqual(shown);
});

it('nobody else opens it, nor by another application of the same person', async () => {
  const { id, accountId, letter } = await mailed();
  const other = await mailed();
  expect(await ownMailed(other.accountId, { id, letter })).toBeNull();
  expect(await ownMailed(other.accountId, { id: other.id, letter })).toBeNull();
  expect(await ownMailed(accountId, { id: other.id, letter })).toBeNull();
  expect(await ownMailed(accountId, { id, letter: 'nonsense' })).toBeNull();
  expect(await ownMailed(accountId, { id: undefined, letter })).toBeNull();
});

it('what holds a secret, or goes to somebody else, is emptied when it is sent', async () => {
  const { id, accountId } = await mailed();
  const link = 'http://localhost/kk/reset-password/secret-token';
  const owed = [
    { cause: `${id}:a`, letter: 'reset-password', locale: 'kk', accountId, applicationId: id, values: { link } },
    {
      cause: `${id}:b`,
      letter: 'email-exists',
      locale: 'kk',
      email: 'a@b.example',
      applicationId: id,
      values: { link },
    },
    { cause: `${id}:c`, letter: 'email-exists', locale: 'kk', accountId, values: { link } },
  ];
  for (const letter of owed) await transaction((tx) => oweLetter(tx, letter, now));
  for (const { cause } of owed) {
    const { id: letter } = await db.letter.findUniqueOrThrow({ where: { cause } });
    await deliverLetter(letter);
    const { values } = await db.letter.findUniqueOrThrow({ where: { cause } });
    expect(open(values, `letter.values:${cause}`)).toBe('{}');
  }
  const { id: letter } = await db.letter.findUniqueOrThrow({ where: { cause: `${id}:a` } });
  expect(await ownMailed(accountId, { id, letter })).toMatchObject({ hidden: 'secret', written: [] });
});

it('a letter whose values were emptied before they were kept says so', async () => {
  const { id, accountId, letter } = await mailed();
  const { cause } = await db.letter.findUniqueOrThrow({ where: { id: letter } });
  const { seal } = await import('#app/infra/keys.server');
  await db.letter.update({ where: { id: letter }, data: { values: seal('{}', `letter.values:${cause}`) } });
  expect(await ownMailed(accountId, { id, letter })).toMatchObject({ hidden: 'not-kept', written: [] });
});

it('every letter with a code, or to an address before it has an account, counts as secret', () => {
  expect(letterNames.filter(holdsSecret).sort()).toEqual([
    'confirm-email',
    'officer-invited',
    'opinion-asked',
    'reset-password',
  ]);
});
