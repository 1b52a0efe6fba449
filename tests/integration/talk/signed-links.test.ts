import { expect, it } from 'vitest';
import { db, transaction } from '#app/data/db.server';
import { linksOf, liveLink, revokeLinks, sendSignedLink, spendLink, usedLink } from '#app/data/signed-link.server';
import { letterTasks } from '#app/features/letters/deliver-letter.server';
import { workOff } from '#tests/support/jobs';
import { lettersTo } from '#tests/support/mail';
import { sentCase } from '../../support/cases';

const now = new Date('2026-11-23T05:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
let serial = 0;

async function sent() {
  const { id } = await sentCase();
  const email = `body${++serial}@ministry.example`;
  const subject = `${id}:${serial}`;
  const again = async (at = now) => {
    await transaction((tx) =>
      sendSignedLink(
        tx,
        {
          purpose: 'opinion',
          applicationId: id,
          subject,
          email,
          locale: 'ru',
          address: (token) => `/ru/opinions/${token}`,
          letter: 'email-exists',
          values: {},
        },
        at,
      ),
    );
    await workOff(letterTasks);
    return /opinions\/([\w-]+)/.exec(lettersTo(email).at(-1)?.text ?? '')?.[1] ?? '';
  };
  return { id, email, subject, token: await again(), again };
}

it('reaches somebody without an account, opens what it is for, and the database knows no token', async () => {
  const { id, token, email, subject } = await sent();
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(await liveLink(db, 'opinion', token, now)).toMatchObject({ applicationId: id, subject, email });
  const rows = await db.$queryRaw<{ row: string }[]>`
    SELECT l::text AS row FROM signed_link l UNION ALL SELECT l::text FROM letter l`;
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.map(({ row }) => row).join()).not.toContain(token);
});

it('opens nothing for another purpose, an unknown token, one that expired, was used or taken back', async () => {
  const { token, subject } = await sent();
  expect(await liveLink(db, 'offer', token, now)).toBeNull();
  for (const wrong of [undefined, '', `${token}x`, token.slice(1), 'a'.repeat(5000)]) {
    expect(await liveLink(db, 'opinion', wrong, now)).toBeNull();
  }
  expect(await liveLink(db, 'opinion', token, later(29))).not.toBeNull();
  expect(await liveLink(db, 'opinion', token, later(30))).toBeNull();
  expect(await transaction((tx) => revokeLinks(tx, { purpose: 'opinion', subject }, now))).toBe(1);
  expect(await liveLink(db, 'opinion', token, now)).toBeNull();
  expect(await usedLink(db, 'opinion', token)).toBeNull();
});

it('ends when another one is sent for the same thing', async () => {
  const { id, token, again } = await sent();
  const second = await again(later(1));
  expect(second).not.toBe(token);
  expect(await liveLink(db, 'opinion', token, later(1))).toBeNull();
  expect(await liveLink(db, 'opinion', second, later(1))).not.toBeNull();
  expect((await linksOf(id, 'opinion')).map(({ revokedAt }) => revokedAt !== null)).toEqual([false, true]);
});

it('is spent once, however many spend it or take it back at once', async () => {
  for (let round = 0; round < 20; round++) {
    const { token, subject } = await sent();
    const link = await liveLink(db, 'opinion', token, now);
    const id = link?.id ?? '';
    const ends = await Promise.all([
      transaction((tx) => spendLink(tx, id, now)),
      transaction((tx) => spendLink(tx, id, now)),
      transaction(async (tx) => (await revokeLinks(tx, { purpose: 'opinion', subject }, now)) > 0),
    ]);
    expect(ends.filter(Boolean)).toHaveLength(1);
    expect((await usedLink(db, 'opinion', token)) !== null).toBe(ends[0] || ends[1]);
  }
});

it('is guarded by the database: it ends once, and is not pointed at something else', async () => {
  const { id, token } = await sent();
  const other = await sentCase();
  const link = await liveLink(db, 'opinion', token, now);
  const change = (data: object) => db.signedLink.update({ where: { id: link?.id ?? '' }, data });
  await expect(change({ applicationId: other.id })).rejects.toThrow();
  await expect(change({ expiresAt: later(900) })).rejects.toThrow();
  await transaction((tx) => spendLink(tx, link?.id ?? '', now));
  await expect(change({ usedAt: null })).rejects.toThrow();
  await expect(
    db.letter.create({ data: { cause: id, letter: 'x', locale: 'ru', values: '', owedAt: now } }),
  ).rejects.toThrow();
});
