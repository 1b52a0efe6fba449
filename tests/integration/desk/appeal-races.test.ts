import { expect, it } from 'vitest';
import { db } from '#app/data/db.server';
import type { Verdict } from '#app/domain/basics/verdict';
import { appealOwnDecision, withdrawOwnAppeal } from '#app/features/applying/file-appeal.server';
import { withdrawApplication } from '#app/features/applying/withdraw-application.server';
import { carryOutCourtOrder } from '#app/features/deciding/court-order.server';
import { decideAppeal } from '#app/features/deciding/decide-appeal.server';
import { giveNotice } from '#app/features/deciding/give-notice.server';
import { grantCase } from '#app/features/deciding/grant-case.server';
import { sendBack } from '#app/features/deciding/send-back.server';
import { closeChecks, officer, sentCase, stateOf } from '../../support/cases';

const now = new Date('2026-11-24T05:00:00Z');
const at = { now };
const note = null;
const rounds = process.env.FULL ? 300 : 20;
const longest = 900_000;

const won = (verdicts: Verdict<unknown>[]) => verdicts.filter(({ ok }) => ok).length;

/** As many steps as moved the case, one version each; nothing of a step that lost. */
async function isWhole(id: string, before: { version: number; events: number }, moved: number) {
  const state = await stateOf(id);
  expect(state.version - before.version).toBe(moved);
  expect((await db.event.count({ where: { applicationId: id, toStatus: { not: null } } })) - before.events).toBe(moved);
  expect((await db.permit.count({ where: { applicationId: id } })) > 0).toBe(state.status === 'granted');
  return state;
}

const began = async (id: string) => ({
  version: (await db.application.findUniqueOrThrow({ where: { id } })).version,
  events: await db.event.count({ where: { applicationId: id, toStatus: { not: null } } }),
});

it(
  'of three decisions and a withdrawal at once one decision counts, every time',
  async () => {
    const officers = await Promise.all([1, 2, 3].map(() => officer('decision-maker')));
    const [assessor, granter, noticer, sender] = [await officer('assessor'), ...officers];
    const ends = new Set<string>();
    for (let round = 0; round < rounds; round += 1) {
      const { id, version, accountId } = await sentCase();
      await closeChecks(id, assessor.id);
      await db.application.update({ where: { id }, data: { status: 'recommended' } });
      await db.decision.create({
        data: { applicationId: id, kind: 'recommend-grant', officerId: assessor.id, at: now },
      });
      const before = await began(id);
      const seen = { id, version };
      const departure = 'document-doubted';
      const officersWords = [
        () => grantCase({ ...seen, note }, granter!, at),
        () => giveNotice({ ...seen, reasons: ['not-ethnic-kazakh'], note, departure }, noticer!, at),
        () => sendBack({ ...seen, reason: 'check-again', note }, sender!, at),
      ];
      const words = [() => withdrawApplication(id, { id: accountId }, at), ...officersWords];
      // Each begins first in turn: who begins first mostly wins.
      const begun = new Map(
        words.map((_, turn) => {
          const which = (turn + round) % words.length;
          return [which, words[which]!()] as const;
        }),
      );
      const [withdrawn, ...decided] = await Promise.all(words.map((_, which) => begun.get(which)!));
      if (!withdrawn) throw new Error('nobody withdrew');
      expect(won(decided)).toBeLessThanOrEqual(1);
      expect(won(decided) + (withdrawn.ok ? 1 : 0)).toBeGreaterThanOrEqual(1);
      const { status, letters } = await isWhole(id, before, won(decided) + (withdrawn.ok ? 1 : 0));
      expect(withdrawn.ok).toBe(status === 'withdrawn');
      expect(letters.filter((letter) => letter === 'granted')).toHaveLength(status === 'granted' ? 1 : 0);
      ends.add(status);
    }
    expect(ends.size).toBeGreaterThan(1);
  },
  longest,
);

it(
  'an appeal, its answer and its withdrawal at once leave one end, every time',
  async () => {
    const [assessor, author, hearer, other] = [
      await officer('assessor'),
      await officer('decision-maker'),
      await officer('appeals'),
      await officer('decision-maker'),
    ];
    const ends = new Set<string>();
    for (let round = 0; round < rounds; round += 1) {
      const { id, accountId } = await sentCase();
      await closeChecks(id, assessor.id);
      await db.application.update({ where: { id }, data: { status: 'refused', endedAt: now } });
      await db.decision.create({
        data: { applicationId: id, kind: 'recommend-refusal', officerId: assessor.id, at: now },
      });
      await db.decision.create({ data: { applicationId: id, kind: 'refuse', officerId: author.id, at: now } });
      const before = await began(id);
      const person = { id: accountId };
      const seen = async () => ({ id, version: (await began(id)).version });
      const appeal = () =>
        appealOwnDecision({ id, subject: 'refusal', aspects: [], text: 'Атам қазақ.', lateReason: '' }, person, at);
      const order = { ...(await seen()), orders: 'review', court: 'Сот', number: '1' } as const;
      const [first, again, ordered] = await Promise.all([appeal(), appeal(), carryOutCourtOrder(order, other, at)]);
      expect(first.ok).toBe(again.ok);
      expect(first.ok).not.toBe(ordered.ok);
      expect(await db.appeal.count({ where: { applicationId: id } })).toBe(first.ok ? 1 : 0);
      await isWhole(id, before, 1);
      if (!first.ok) continue;

      const filed = await seen();
      const answer = { ...filed, explanation: 'Себебі', note };
      const verdicts = await Promise.all([
        decideAppeal({ ...answer, act: 'allow', reason: 'evidence-misjudged' }, hearer, at),
        decideAppeal({ ...answer, act: 'dismiss', reason: 'act-lawful' }, hearer, at),
        withdrawOwnAppeal(id, person, at),
      ]);
      expect(won(verdicts)).toBe(1);
      const { status, letters } = await isWhole(id, before, 2);
      expect(letters.filter((letter) => letter === 'appeal-decided' || letter === 'appeal-withdrawn')).toHaveLength(1);
      ends.add(status);
    }
    expect(ends.size).toBeGreaterThan(0);
  },
  longest,
);
